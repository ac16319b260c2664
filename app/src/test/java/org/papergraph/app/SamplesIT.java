package org.papergraph.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.app.Launcher.Run;

/** The corpus in samples/ becomes the graph that it must give, however it is read. */
@TestInstance(Lifecycle.PER_CLASS)
class SamplesIT {

    private static final Path GOLDEN = Path.of("src/test/resources/samples.ttl");

    private static final List<String> PARTS = List.of(
            "samples/texts",
            "samples/records/vision.json",
            "samples/pages/stream.txt",
            "samples/notes",
            "samples/records/games.jsonl",
            "samples/pages/nips.txt",
            "samples/records/language.jsonl");

    private Path folder = Path.of("");

    private Launcher papergraph = Launcher.in(Launcher.HOME);
    private Run firstBuild = new Run(-1, "", "");

    @BeforeAll
    void buildOnce(@TempDir Path empty) throws IOException {
        folder = empty;
        papergraph = Launcher.in(folder);
        SampleCorpus.copyTo(folder.resolve("samples"));
        firstBuild = papergraph.run("build", "samples");
    }

    @Test
    void theReportCountsWhatWasReadAndFound() {
        assertThat(firstBuild.exitCode()).isZero();
        assertThat(firstBuild.err()).isEmpty();
        assertThat(firstBuild.outLines())
                .contains(
                        "34 entries read, 34 of them new or changed",
                        "33 summaries of 32 papers, and 1 duplicate",
                        "summaries: 33 new, 0 changed, 0 unchanged, 0 removed");
    }

    @Test
    void theGraphIsTheGoldenOne() throws IOException {
        Run export = papergraph.run("export");

        assertThat(export.exitCode()).isZero();
        if (Golden.isRenewed()) {
            Files.writeString(GOLDEN, export.out());
        }
        assertThat(export.out())
                .as("if this is meant, see CONTRIBUTING.md for how to renew the golden file")
                .isEqualTo(read(GOLDEN));
    }

    @Test
    void theGraphConforms() {
        Run check = papergraph.run("check");

        assertThat(check.out()).isEqualTo("the graph conforms\n");
        assertThat(check.exitCode()).isZero();
    }

    @Test
    void aSecondBuildChangesNothingAndSaysSo() {
        Run second = papergraph.run("build", "samples");

        assertThat(second.exitCode()).isZero();
        assertThat(second.outLines()).contains("34 entries read, 0 of them new or changed", "nothing changed");
    }

    @Test
    void neitherTheOrderOfTheInputsNorTheNumberOfBuildsMatters() {
        List<String> reversed = new ArrayList<>(PARTS);
        Collections.reverse(reversed);
        String expected = graphOf("forward", List.of(PARTS));

        assertThat(expected).contains("A Robustly Optimized BERT Pretraining Approach");
        assertThat(graphOf("backward", List.of(reversed))).isEqualTo(expected);
        assertThat(graphOf("steps", List.of(reversed.subList(0, 3), reversed.subList(3, 7))))
                .isEqualTo(expected);
    }

    private String graphOf(String graph, List<List<String>> steps) {
        for (List<String> step : steps) {
            List<String> command = new ArrayList<>(List.of("build", "--quiet", "--graph", graph));
            command.addAll(step);
            assertThat(papergraph.run(command.toArray(String[]::new)).exitCode())
                    .isZero();
        }
        return papergraph.run("export", "--graph", graph).out();
    }

    @Test
    void anEntryThatGoesFromAFileGoesFromTheGraph() throws IOException {
        Path more = folder.resolve("work/samples");
        SampleCorpus.copyTo(more);
        Launcher there = Launcher.in(folder.resolve("work"));
        Path games = more.resolve("records/games.jsonl");
        String both = Files.readString(games);
        Files.writeString(games, both + """
                        {"id": "passing", "title": "A Passing Paper", "text": "It trains a Frobnication Network with Adam."}
                        """);
        there.run("build", "samples");
        boolean wasThere = there.run("export").out().contains("A Passing Paper");
        Files.writeString(games, both);

        Run build = there.run("build", "samples");

        assertThat(wasThere).isTrue();
        assertThat(build.outLines()).contains("summaries: 0 new, 0 changed, 33 unchanged, 1 removed");
        assertThat(there.run("export").out()).isEqualTo(read(GOLDEN));
    }

    @Test
    void aFileThatIsOnlyPartlyReadTakesNothingAway() throws IOException {
        Path work = Files.createDirectories(folder.resolve("partly"));
        Path file = work.resolve("two.jsonl");
        Files.writeString(file, """
                {"id": "one", "text": "The first uses BERT."}
                {"id": "two", "text": "The second uses Adam."}
                """);
        Launcher there = Launcher.in(work);
        there.run("build", "two.jsonl");
        Files.writeString(file, """
                {"id": "one", "text": "The first uses BERT."}
                {"id": "two", "te""");

        Run build = there.run("build", "two.jsonl");

        assertThat(build.exitCode()).isEqualTo(ExitCode.INPUT_REJECTED.number());
        assertThat(there.run("stats").outLines()).anyMatch(line -> line.matches("summaries +2"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
