package org.papergraph.graph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.graph.Samples;
import org.papergraph.graph.rdf.IriMinter;

class GraphDirectoryTest {

    private static final String MARKER = "papergraph.properties";

    @TempDir
    private Path folder;

    @Test
    void aGraphThatIsNotThereIsSaidSoAndNotMade() {
        Path none = folder.resolve("none");

        StoreUnavailableException e = failure(() -> KnowledgeGraph.open(none).close());

        assertThat(e.error()).isEqualTo("no-graph");
        assertThat(e).hasMessageContaining(none.toString()).hasMessageContaining("papergraph build");
        assertThat(none).doesNotExist();
    }

    @Test
    void aDirectoryWithOtherThingsIsNotTouched() throws IOException {
        Files.writeString(folder.resolve("thesis.tex"), "years of work");

        assertThat(failure(() -> KnowledgeGraph.open(folder).close()).error()).isEqualTo("not-a-graph");
        assertThat(failure(() -> create(folder, Optional.empty())).error()).isEqualTo("not-a-graph");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("thesis.tex"));
        }
    }

    @Test
    void aFileIsNotAGraph() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "text");

        assertThat(failure(() -> KnowledgeGraph.open(file).close()).error()).isEqualTo("not-a-graph");
        assertThat(failure(() -> create(file, Optional.empty())).error()).isEqualTo("not-a-graph");
        assertThat(failure(() -> create(file.resolve("below"), Optional.empty()))
                        .error())
                .isEqualTo("graph-unwritable");
    }

    @Test
    void aGraphThatLostItsStoreIsSaidSoAndNoEmptyOneIsMade() throws IOException {
        Files.writeString(folder.resolve(MARKER), "format=1\nbase=" + IriMinter.DEFAULT_BASE + "\n");

        StoreUnavailableException e = failure(() -> KnowledgeGraph.open(folder).close());

        assertThat(e.error()).isEqualTo("missing-store");
        assertThat(e).hasMessageContaining(folder.toString()).hasMessageContaining("papergraph build");
        assertThat(folder.resolve("tdb2")).doesNotExist();
    }

    @Test
    void filesOfOtherModulesMayStandBesideTheStore() throws IOException {
        create(folder, Optional.empty());
        Files.createDirectories(folder.resolve("extractions"));

        try (KnowledgeGraph graph = KnowledgeGraph.openOrCreate(folder, Optional.empty())) {
            assertThat(graph.iris().base()).isEqualTo(IriMinter.DEFAULT_BASE);
        }
    }

    @Test
    void aGraphKeepsItsBase() {
        create(folder, Optional.of("http://example.org/kg"));

        try (KnowledgeGraph graph = KnowledgeGraph.open(folder)) {
            assertThat(graph.iris().base()).isEqualTo("http://example.org/kg/");
        }
        create(folder, Optional.of("http://example.org/kg/"));
        StoreUnavailableException e = failure(() -> create(folder, Optional.of("http://example.org/other/")));
        assertThat(e.error()).isEqualTo("other-base");
        assertThat(e).hasMessageContaining("http://example.org/kg/, not http://example.org/other/");
    }

    @Test
    void aNewerGraphIsNotRead() throws IOException {
        Files.writeString(folder.resolve(MARKER), "format=2\nbase=http://example.org/\n");

        assertThat(failure(() -> KnowledgeGraph.open(folder).close()).error()).isEqualTo("newer-graph");
    }

    @Test
    void aBrokenMarkerIsSaidSo() throws IOException {
        Files.writeString(folder.resolve(MARKER), "format=one\n");

        assertThat(failure(() -> KnowledgeGraph.open(folder).close()).error()).isEqualTo("broken-marker");
    }

    @Test
    void aGraphThatAnotherProcessHasOpenIsLeftAloneAndTheProcessIsNamed() throws Exception {
        create(folder, Optional.empty());
        Process other = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader says =
                new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(says.readLine()).startsWith("open");

            StoreUnavailableException e =
                    failure(() -> KnowledgeGraph.open(folder).close());

            assertThat(e.error()).isEqualTo("graph-locked");
            assertThat(e).hasMessageContaining("process " + other.pid());

            // A holder that has the lock and has not come to writing its process id into it.
            Files.write(folder.resolve("tdb2/tdb.lock"), new byte[0]);

            assertThat(failure(() -> KnowledgeGraph.open(folder).close()).error())
                    .isEqualTo("graph-locked");
        } finally {
            other.destroyForcibly().waitFor();
        }
        try (KnowledgeGraph graph = KnowledgeGraph.open(folder)) {
            assertThat(graph.update(Samples.corpus(Samples.paper("1")), Absent.REMOVE)
                            .added())
                    .isEqualTo(1);
        }
    }

    /** Another process that has a graph open until it is ended. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] args) throws Exception {
            try (KnowledgeGraph graph = KnowledgeGraph.open(Path.of(args[0]))) {
                System.out.println("open " + graph.directory().getFileName());
                Thread.sleep(60_000);
            }
        }
    }

    private static void create(Path directory, Optional<String> base) {
        KnowledgeGraph.openOrCreate(directory, base).close();
    }

    private static StoreUnavailableException failure(ThrowingCallable action) {
        StoreUnavailableException e = catchThrowableOfType(StoreUnavailableException.class, action);
        assertThat(e).hasMessage(e.what() + " (" + e.error() + "); " + e.mend());
        assertThat(e.getMessage()).doesNotContain("\n");
        return e;
    }
}
