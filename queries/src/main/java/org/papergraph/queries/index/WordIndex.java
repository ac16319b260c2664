package org.papergraph.queries.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** The words of the papers, as a Lucene index of one commit. */
final class WordIndex implements AutoCloseable {

    /** As in the first description (Robertson et al. 1995, Okapi at TREC-3) a word's weight grows slowly with its number. */
    static final float K1 = 1.5f;

    static final float B = 0.75f;

    /** Names of fewer letters are other things, too. */
    private static final int LEAST_LETTERS = 3;

    /** A paper that was found, and how well it fits. */
    record Hit(String iri, double score) {}

    /** Takes how often a paper has a word. */
    @FunctionalInterface
    interface Counts {
        void accept(String word, int paper, int count);
    }

    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /** @throws IOException if there is none */
    WordIndex(Path folder) throws IOException {
        this.directory = FSDirectory.open(folder);
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity(K1, B));
    }

    /** The best hits, the best first. */
    List<Hit> search(String words, int limit) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc found : searcher.search(new WordQuery().of(words), limit).scoreDocs) {
            hits.add(new Hit(iri(found.doc), found.score));
        }
        return hits;
    }

    /**
     * Tells every word of a space with the papers that have it.
     *
     * @param numbers of the papers, by document
     */
    void forEach(Space space, int[] numbers, Counts action) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, space.label());
        if (terms == null) {
            return;
        }
        Bits live = MultiBits.getLiveDocs(reader);
        TermsEnum words = terms.iterator();
        PostingsEnum postings = null;
        for (BytesRef word = words.next(); word != null; word = words.next()) {
            postings = words.postings(postings, PostingsEnum.FREQS);
            String text = word.utf8ToString();
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                if (live == null || live.get(doc)) {
                    action.accept(text, numbers[doc], postings.freq());
                }
            }
        }
    }

    /**
     * Tells papers that have all words of a name in a row, in title or text, in singular or plural; none for a name of which
     * less than three letters are left (AIS would be AI).
     */
    interface Namers {
        void find(String name, IntPredicate wanted, IntConsumer papers) throws IOException;
    }

    /**
     * For one thread.
     *
     * @param numbers of the papers, by document
     */
    Namers namers(int[] numbers) throws IOException {
        Phrases phrases = new Phrases(reader, Space.WORDS.label(), new TextAnalysis());
        return (name, wanted, papers) -> phrases.find(
                name,
                LEAST_LETTERS,
                document -> wanted.test(numbers[document]),
                document -> papers.accept(numbers[document]));
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }

    /** The number of the paper of each document. */
    int[] numbers(ToIntFunction<String> papers) throws IOException {
        int[] numbers = new int[reader.maxDoc()];
        for (LeafReaderContext leaf : reader.leaves()) {
            BinaryDocValues iris = leaf.reader().getBinaryDocValues(WordIndexWriter.IRI);
            Bits live = leaf.reader().getLiveDocs();
            for (int i = 0; i < leaf.reader().maxDoc(); i++) {
                if ((live == null || live.get(i)) && iris.advanceExact(i)) {
                    numbers[leaf.docBase + i] =
                            papers.applyAsInt(iris.binaryValue().utf8ToString());
                }
            }
        }
        return numbers;
    }

    private String iri(int doc) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(org.apache.lucene.index.ReaderUtil.subIndex(doc, reader.leaves()));
        BinaryDocValues iris = leaf.reader().getBinaryDocValues(WordIndexWriter.IRI);
        return iris.advanceExact(doc - leaf.docBase) ? iris.binaryValue().utf8ToString() : "";
    }
}
