package org.papergraph.queries.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Role;
import org.papergraph.queries.statistics.Statistics;
import org.papergraph.queries.topic.TopicModel;
import org.papergraph.queries.topic.TopicRows;

class InvertedListsTest {

    /** More than have numbers of 16 bits, twice over. */
    private static final int PAPERS = 140_000;

    private static final int AUTHORS = 12;

    @Test
    void papersWithLargeNumbersAreFoundAndCounted(@TempDir Path folder) throws IOException {
        Random random = new Random(5);
        SpaceTable authors = new SpaceTable();
        int[][] by = new int[AUTHORS][];
        for (int author = 0; author < AUTHORS; author++) {
            // Long lists and short ones; some begin late, some leave the middle out.
            int size = 1 + random.nextInt(author % 3 == 0 ? 3_000 : 4);
            int from = author % 2 == 0 ? 0 : 66_000;
            int leftOut = author % 4 == 1 ? 0 : 100_000;
            by[author] = IntStream.generate(() -> from + random.nextInt(PAPERS - from))
                    .filter(paper -> paper >= leftOut || paper < 60_000)
                    .limit(size)
                    .sorted()
                    .distinct()
                    .toArray();
            int feature = authors.feature("author/" + (char) ('a' + author), "", SpaceTable.NO_KIND);
            for (int paper : by[author]) {
                authors.add(paper, feature, 1, (byte) 0);
            }
        }
        write(folder, authors);

        try (PaperIndex index = PaperIndex.open(folder, "state").orElseThrow()) {
            Terms terms = new Terms(index, AUTHORS);
            double[] expected = new double[PAPERS];
            for (int author = 0; author < AUTHORS; author++) {
                int feature = index.feature(Space.AUTHORS, "author/" + (char) ('a' + author));
                assertThat(index.papersWith(feature)).containsExactly(by[author]);
                assertThat(index.frequency(feature)).isEqualTo(by[author].length);
                terms.put(feature, author + 1);
                for (int paper : by[author]) {
                    expected[paper] += (author + 1) * index.idf(feature);
                }
            }
            Scores counted =
                    index.withScores(terms, scores -> new Scores(scores.stored().clone(), scores.unit()));
            for (int paper = 0; paper < PAPERS; paper++) {
                assertThat((double) counted.of(paper)).as(iri(paper)).isCloseTo(expected[paper], within(0.01));
            }
        }
    }

    private static void write(Path folder, SpaceTable authors) throws IOException {
        Path none = Files.createDirectories(folder.resolve(IndexBuild.WORDS));
        List<String> iris =
                IntStream.range(0, PAPERS).mapToObj(InvertedListsTest::iri).toList();
        PaperTable papers =
                new PaperTable(iris, iris, Collections.nCopies(PAPERS, List.of()), new int[PAPERS], new int[PAPERS]);
        TopicModel nothing = new TopicModel(List.of(), TopicRows.of(new float[0][], 1), new float[1]);
        IndexContents contents = new IndexContents(papers, new TopicTable(nothing, PAPERS));
        contents.add(Space.AUTHORS, authors);
        Statistics statistics = new Statistics(
                0,
                0,
                0,
                0,
                new EnumMap<>(ConceptKind.class),
                new EnumMap<>(Role.class),
                0,
                0,
                0,
                0,
                Optional.empty(),
                Optional.empty());
        try (IndexFileWriter out = new IndexFileWriter(folder.resolve(IndexBuild.FILE))) {
            contents.write(out, "state", WordFiles.bytes(none), statistics, Map.of());
            out.complete();
        }
    }

    private static String iri(int paper) {
        return String.format("%06d", paper);
    }
}
