package org.papergraph.queries.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Brings the word index up to date: papers whose text is as it was are not touched. Nothing is seen before {@link #commit},
 * and a crash leaves the index of the commit before.
 */
final class WordIndexWriter implements AutoCloseable {

    static final String IRI = "iri";
    static final String DIGEST = "digest";
    static final String TITLE = "title";

    /** Words and how often; places are of no use, as nobody asks a facet for a phrase. */
    private static final FieldType COUNTED = counted();

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final Map<String, byte[]> digests = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    WordIndexWriter(Path folder) throws IOException {
        this.directory = FSDirectory.open(folder);
        this.writer = new IndexWriter(
                directory,
                new IndexWriterConfig(new TextAnalysis()).setRAMBufferSizeMB(64).setUseCompoundFile(true));
        readDigests();
    }

    /** A paper and its text. */
    record Item(String iri, PaperText text) {}

    /** Puts papers in their order; telling the facets of their sentences apart takes longest, and is done on all processors. */
    void put(List<Item> items) throws IOException {
        List<Optional<Document>> documents =
                items.parallelStream().map(this::changed).toList();
        for (int i = 0; i < items.size(); i++) {
            String iri = items.get(i).iri();
            seen.add(iri);
            if (documents.get(i).isPresent()) {
                Document document = documents.get(i).get();
                if (digests.containsKey(iri)) {
                    writer.updateDocument(new Term(IRI, iri), document);
                } else {
                    writer.addDocument(document);
                }
            }
        }
    }

    private Optional<Document> changed(Item item) {
        byte[] digest = item.text().digest();
        return Arrays.equals(digest, digests.get(item.iri()))
                ? Optional.empty()
                : Optional.of(document(item.iri(), digest, item.text()));
    }

    /** Removes the papers that were not put, and makes all of it seen. */
    void commit() throws IOException {
        for (String iri : digests.keySet()) {
            if (!seen.contains(iri)) {
                writer.deleteDocuments(new Term(IRI, iri));
            }
        }
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        writer.rollback();
        directory.close();
    }

    private static Document document(String iri, byte[] digest, PaperText text) {
        Document document = new Document();
        document.add(new StringField(IRI, iri, Field.Store.NO));
        document.add(new BinaryDocValuesField(IRI, new BytesRef(iri)));
        document.add(new BinaryDocValuesField(DIGEST, new BytesRef(digest)));
        document.add(new TextField(TITLE, text.title(), Field.Store.NO));
        document.add(new TextField(Space.WORDS.label(), text.title(), Field.Store.NO));
        for (String part : text.texts()) {
            document.add(new TextField(Space.WORDS.label(), part, Field.Store.NO));
            List<String> sentences = Sentences.of(part);
            FacetReader.of(sentences)
                    .forEach((facet, words) -> document.add(new Field(facet.label(), words.toString(), COUNTED)));
        }
        return document;
    }

    private void readDigests() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                BinaryDocValues iris = leaf.reader().getBinaryDocValues(IRI);
                BinaryDocValues stored = leaf.reader().getBinaryDocValues(DIGEST);
                Bits live = leaf.reader().getLiveDocs();
                for (int i = 0; i < leaf.reader().maxDoc(); i++) {
                    if ((live == null || live.get(i)) && iris.advanceExact(i) && stored.advanceExact(i)) {
                        digests.put(iris.binaryValue().utf8ToString(), BytesRef.deepCopyOf(stored.binaryValue()).bytes);
                    }
                }
            }
        }
    }

    private static FieldType counted() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
