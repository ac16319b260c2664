package org.papergraph.queries.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    /** Some fall away, some are one word in the plural. */
    private static final List<String> WORDS =
            List.of("tide", "tides", "of", "mixing", "the", "deep", "network", "networks", "on", "map");

    @Test
    void theyAreFoundWhereAPhraseQueryFindsThem() throws IOException {
        Random random = new Random(5);
        TextAnalysis analysis = new TextAnalysis();
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            write(directory, analysis, random);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                assertThat(reader.leaves()).hasSizeGreaterThan(1);
                assertThat(reader.numDeletedDocs()).isPositive();
                IndexSearcher searcher = new IndexSearcher(reader);
                QueryBuilder queries = new QueryBuilder(analysis);
                Phrases phrases = new Phrases(reader, "text", analysis);
                int hits = 0;
                for (int round = 0; round < 500; round++) {
                    String name = text(random, 1 + random.nextInt(4));
                    List<Integer> expected = new ArrayList<>();
                    Query query = queries.createPhraseQuery("text", name);
                    if (query != null) {
                        for (ScoreDoc found : searcher.search(query, 1_000).scoreDocs) {
                            expected.add(found.doc);
                        }
                    }
                    TreeSet<Integer> found = new TreeSet<>();
                    phrases.find(name, 1, document -> true, found::add);
                    assertThat(found).as(name).containsExactlyInAnyOrderElementsOf(expected);
                    hits += expected.size();
                }
                assertThat(hits).isPositive();
            }
        }
    }

    @Test
    void shortNamesAndDocumentsThatNobodyWantsAreNotLookedFor() throws IOException {
        TextAnalysis analysis = new TextAnalysis();
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            write(directory, analysis, new Random(6));
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                Phrases phrases = new Phrases(reader, "text", analysis);
                List<Integer> found = new ArrayList<>();
                phrases.find("tide", 5, document -> true, found::add);
                assertThat(found).isEmpty();
                phrases.find("tide", 4, document -> document % 2 == 0, found::add);
                assertThat(found).isNotEmpty().allMatch(document -> document % 2 == 0);
            }
        }
    }

    private static void write(ByteBuffersDirectory directory, TextAnalysis analysis, Random random) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analysis))) {
            for (int i = 0; i < 90; i++) {
                Document document = new Document();
                document.add(new StringField("id", "d" + i, Field.Store.NO));
                document.add(new TextField("text", text(random, 3), Field.Store.NO));
                document.add(new TextField("text", text(random, 1 + random.nextInt(30)), Field.Store.NO));
                writer.addDocument(document);
                if (i % 30 == 29) {
                    writer.commit();
                }
            }
            writer.deleteDocuments(new Term("id", "d7"), new Term("id", "d44"));
            writer.commit();
        }
    }

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(5) == 0 ? ". " : " ");
        }
        return text.toString();
    }
}
