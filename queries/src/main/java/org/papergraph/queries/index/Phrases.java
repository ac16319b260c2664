package org.papergraph.queries.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the documents that have words in a row, as a phrase query without slop does. Names to be found are some tens of thousands, most
 * of words that are rare together: so each word is looked up once, and no query, weight and scorer is made for each name.
 */
final class Phrases {

    /** Words that are remembered, at most. */
    private static final int KNOWN = 1 << 16;

    private static final Comparator<Placed> RAREST_FIRST =
            Comparator.comparingInt(placed -> placed.word().documents());

    /** A word of a name, and where in it. */
    private record Word(String text, int place) {}

    private final List<LeafReaderContext> leaves;
    private final List<TermsEnum> terms = new ArrayList<>();
    private final TextAnalysis analysis;
    /** Where each word stands in each leaf. */
    private final Map<String, List<Optional<Found>>> known = new HashMap<>();

    /** Where a leaf has a word, and in how many documents. */
    private record Found(BytesRef word, TermState state, int documents) {}

    /** A word of a row, and which place of it it has. */
    private record Placed(int place, Found word) {}

    Phrases(IndexReader reader, String field, TextAnalysis analysis) throws IOException {
        this.analysis = analysis;
        this.leaves = reader.leaves();
        for (LeafReaderContext leaf : leaves) {
            Terms words = leaf.reader().terms(field);
            terms.add(words == null ? TermsEnum.EMPTY : words.iterator());
        }
    }

    /**
     * Tells the documents that have all words of a name in a row.
     *
     * @param least of so many letters, or it is not looked for
     * @param wanted asked before a document is looked into
     */
    void find(String name, int least, IntPredicate wanted, IntConsumer documents) throws IOException {
        List<Word> words = words(name);
        if (words.stream().mapToInt(word -> word.text().length()).sum() < least || words.isEmpty()) {
            return;
        }
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            List<Placed> row = new ArrayList<>();
            for (Word word : words) {
                lookUp(word.text()).get(leaf).ifPresent(found -> row.add(new Placed(word.place(), found)));
            }
            if (row.size() == words.size()) {
                row.sort(RAREST_FIRST);
                find(leaf, row, wanted, documents);
            }
        }
    }

    private void find(int leaf, List<Placed> row, IntPredicate wanted, IntConsumer documents) throws IOException {
        TermsEnum at = terms.get(leaf);
        Run run = new Run(row.stream().mapToInt(Placed::place).toArray(), new PostingsEnum[row.size()]);
        for (int i = 0; i < row.size(); i++) {
            Found word = row.get(i).word();
            at.seekExact(word.word(), word.state());
            run.words()[i] = at.postings(null, PostingsEnum.POSITIONS);
        }
        int base = leaves.get(leaf).docBase;
        Bits live = leaves.get(leaf).reader().getLiveDocs();
        for (int doc = run.next(0); doc != DocIdSetIterator.NO_MORE_DOCS; doc = run.next(doc + 1)) {
            if ((live == null || live.get(doc)) && wanted.test(base + doc) && run.isInARow()) {
                documents.accept(base + doc);
            }
        }
    }

    private List<Optional<Found>> lookUp(String word) throws IOException {
        List<Optional<Found>> there = known.get(word);
        if (there != null) {
            return there;
        }
        BytesRef bytes = new BytesRef(word);
        List<Optional<Found>> found = new ArrayList<>(leaves.size());
        for (TermsEnum at : terms) {
            found.add(
                    at.seekExact(bytes)
                            ? Optional.of(new Found(bytes, at.termState(), at.docFreq()))
                            : Optional.empty());
        }
        if (known.size() == KNOWN) {
            known.clear();
        }
        known.put(word, found);
        return found;
    }

    private List<Word> words(String name) throws IOException {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = analysis.tokenStream("", name)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int place = -1;
            while (stream.incrementToken()) {
                place += step.getPositionIncrement();
                words.add(new Word(word.toString(), place));
            }
            stream.end();
        }
        return words;
    }

    /** Words that are to stand in a row, the rarest first, and where in the row. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Run(int[] places, PostingsEnum[] words) {

        /** The next document from some on that has all words. */
        int next(int from) throws IOException {
            int doc = to(words[0], from);
            int agreed = 1;
            while (agreed < words.length && doc != DocIdSetIterator.NO_MORE_DOCS) {
                int other = to(words[agreed], doc);
                if (other == doc) {
                    agreed++;
                } else {
                    doc = to(words[0], other);
                    agreed = 1;
                }
            }
            return doc;
        }

        private static int to(PostingsEnum word, int doc) throws IOException {
            return word.docID() < doc ? word.advance(doc) : word.docID();
        }

        /** Whether this document has them in a row; asked once of each. */
        boolean isInARow() throws IOException {
            if (words.length == 1) {
                return true;
            }
            int[] at = new int[words.length];
            int[] left = new int[words.length];
            for (int i = 0; i < words.length; i++) {
                at[i] = Integer.MIN_VALUE;
                left[i] = words[i].freq();
            }
            while (left[0]-- > 0) {
                int start = words[0].nextPosition() - places[0];
                int fitting = 1;
                while (fitting < words.length && reach(fitting, start + places[fitting], at, left)) {
                    fitting++;
                }
                if (fitting == words.length) {
                    return true;
                }
            }
            return false;
        }

        /** Goes on to a position of a word, and tells whether it stands there. */
        private boolean reach(int word, int position, int[] at, int[] left) throws IOException {
            while (at[word] < position && left[word] > 0) {
                at[word] = words[word].nextPosition();
                left[word]--;
            }
            return at[word] == position;
        }
    }
}
