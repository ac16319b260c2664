package org.papergraph.queries.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.papergraph.queries.Golden;
import org.papergraph.queries.SmallGraph;
import org.papergraph.queries.catalogue.NamedQuery;
import org.papergraph.queries.catalogue.QueryCatalogue;

/**
 * Every query of the catalogue has folders golden/NAME or golden/NAME.CASE with the arguments (name=value a line) and the
 * answer.
 */
@ExtendWith(SmallGraph.Given.class)
class GoldenQueriesTest {

    private static final Path GOLDEN = Golden.folder("golden");

    private final QueryCatalogue catalogue = QueryCatalogue.own();

    @Test
    void everyQueryHasACaseAndEveryCaseAQuery() throws IOException {
        List<String> queries =
                catalogue.queries().stream().map(NamedQuery::name).sorted().toList();
        assertThat(cases().stream().map(GoldenQueriesTest::query).distinct().toList())
                .isEqualTo(queries);
    }

    @TestFactory
    Stream<DynamicTest> theAnswerIsTheGoldenOne(SmallGraph graph) throws IOException {
        return cases().stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder, graph)));
    }

    private void check(Path folder, SmallGraph graph) throws IOException {
        NamedQuery query = catalogue.query(query(folder)).orElseThrow();
        Map<String, String> arguments = new LinkedHashMap<>();
        Files.readString(folder.resolve("arguments"), UTF_8).lines().forEach(line -> {
            int equals = line.indexOf('=');
            arguments.put(line.substring(0, equals), line.substring(equals + 1));
        });
        Golden.compare(folder.resolve("expected.csv"), run(graph, query, arguments, ResultFormat.CSV));
        Golden.compare(folder.resolve("expected.txt"), run(graph, query, arguments, ResultFormat.TABLE));
    }

    private static String run(SmallGraph graph, NamedQuery query, Map<String, String> arguments, ResultFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        graph.ask(view ->
                new QueryRunner(view, graph::index, QueryLimits.DEFAULT).run(query, arguments, format, 120, out));
        // The CSV of the standard has CRLF line ends; in the golden file they would be lost on the way through Git.
        return out.toString(UTF_8).replace("\r\n", "\n");
    }

    private static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String query(Path folder) {
        String name = folder.getFileName().toString();
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
