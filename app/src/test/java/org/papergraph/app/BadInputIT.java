package org.papergraph.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.app.Launcher.Run;
import org.papergraph.app.Launcher.Started;

/** Whatever is wrong gets one clear line with place and mend, the right exit code, and the rest is done. */
class BadInputIT {

    private static final String GOOD = "{\"id\": \"good\", \"text\": \"It trains BERT on ImageNet.\"}\n";

    @TempDir
    private Path folder;

    private Launcher papergraph = Launcher.in(Launcher.HOME);

    @BeforeEach
    void there() {
        papergraph = Launcher.in(folder);
    }

    @Test
    void eachBadFileIsOneLineAndTheGoodOnesAreBuilt() throws IOException {
        write("good.jsonl", GOOD);
        write("empty.txt", "");
        Files.write(folder.resolve("binary.txt"), new byte[] {1, 2, 0, 0, 4, 0, 7, 0});
        Files.write(
                folder.resolve("latin.txt"),
                "Łukasz’ café".replace("Ł", "L").replace("’", "").getBytes(ISO_8859_1));
        write("cut.jsonl", "{\"id\": \"a\", \"text\": \"It uses Adam.\"}\n{\"id\": \"b\", \"te");
        write(
                "other.jsonl",
                "{\"id\": \"good\", \"text\": \"Quite another text, of the Transformer and of translation.\"}\n");

        Run build = papergraph.run(
                "build",
                "good.jsonl",
                "empty.txt",
                "binary.txt",
                "latin.txt",
                "cut.jsonl",
                "other.jsonl",
                "missing.md");

        assertThat(build.exitCode()).isEqualTo(3);
        assertThat(build.errLines()).hasSize(6).allMatch(line -> line.startsWith("rejected: "));
        assertThat(build.err())
                .contains("empty.txt", "(empty-file)")
                .contains("binary.txt", "(binary-file)")
                .contains("latin.txt", "(invalid-utf8)")
                .contains("cut.jsonl:2: ", "(truncated-json)")
                .contains("other.jsonl:1: ", "(duplicate-id)")
                .contains("missing.md", "(missing-file)");
        assertThat(build.outLines()).contains("2 summaries of 2 papers", "rejected: 6");
        assertThat(papergraph.run("build", "good.jsonl", "other.jsonl").exitCode())
                .as("what is rejected is told each time")
                .isEqualTo(3);
    }

    @Test
    void manyRejectionsAreCountedNotListed() throws IOException {
        write("bad.jsonl", GOOD + "{\"id\": 1}\n".repeat(50));

        Run extract = papergraph.run("extract", "bad.jsonl");

        assertThat(extract.exitCode()).isEqualTo(3);
        assertThat(extract.outLines()).hasSize(1);
        assertThat(extract.errLines()).hasSize(21).last().isEqualTo("rejected: 30 more");
    }

    @Test
    void aLineOfFiftyMegabytesAndASummaryOfFiveAreSurvived() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("long.jsonl"))) {
            out.write("{\"id\": \"long\", \"text\": \"".getBytes(ISO_8859_1));
            byte[] megabyte = "word ".repeat(200_000).getBytes(ISO_8859_1);
            for (int i = 0; i < 50; i++) {
                out.write(megabyte);
            }
            out.write(("\"}\n" + GOOD).getBytes(ISO_8859_1));
        }
        write("five.txt", "It trains BERT. ".repeat(320_000));

        Run extract = papergraph.run("extract", "long.jsonl", "five.txt");

        assertThat(extract.exitCode()).isEqualTo(3);
        assertThat(extract.outLines()).hasSize(2);
        assertThat(extract.err()).contains("long.jsonl:1: ", "(item-too-large)", "warning: five.txt: summary: read to");
    }

    @Test
    void anUnreadableFolderIsNamed() throws IOException {
        write("good.jsonl", GOOD);
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(closed))
                .as("this user may read everything, so nothing is unreadable")
                .isFalse();

        Run build = papergraph.run("build", "closed", "good.jsonl");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));

        assertThat(build.exitCode()).isEqualTo(3);
        assertThat(build.err()).contains("closed", "(unreadable-folder)");
        assertThat(build.outLines()).contains("1 summary of 1 paper");
    }

    @Test
    void aFolderThatIsNoGraphIsLeftAlone() throws IOException {
        write("good.jsonl", GOOD);
        write("precious/notes.txt", "mine");

        for (List<String> command : List.of(
                List.of("build", "good.jsonl"),
                List.of("query", "top-methods"),
                List.of("export"),
                List.of("check"),
                List.of("stats"))) {
            Run run = papergraph.with("PAPERGRAPH_GRAPH", "precious").run(command.toArray(String[]::new));
            assertThat(run.exitCode()).isEqualTo(4);
            assertThat(run.out()).isEmpty();
            assertThat(run.errLines()).singleElement().asString().contains("precious", "(not-a-graph)");
        }
        assertThat(folder.resolve("precious").toFile().list()).containsExactly("notes.txt");
    }

    @Test
    void aGraphThatAnotherProcessHoldsIsNamedWithTheProcess() throws IOException, InterruptedException {
        write("good.jsonl", GOOD);
        assertThat(papergraph.run("build", "good.jsonl").exitCode()).isZero();
        // It holds the graph until its standard input ends.
        Started holder = papergraph.start("build", "-");
        // Whoever asked before it holds the graph might take the lock from it.
        Path lock = folder.resolve("papergraph-db/tdb2/tdb.lock");
        String pid = String.valueOf(holder.process().pid());
        for (int i = 0; i < 1200 && !Files.readString(lock).contains(pid); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        Run refused = papergraph.run("stats");
        holder.process().getOutputStream().close();
        holder.finish();

        assertThat(refused.exitCode()).isEqualTo(4);
        assertThat(refused.errLines()).singleElement().asString().contains("(graph-locked)", "process " + pid);
        assertThat(papergraph.run("stats").exitCode()).isZero();
    }

    @Test
    void aStoreThatWasDeletedIsMadeAnewByAnyBuildEvenIfSomebodyAskedBefore() throws IOException {
        write("good.jsonl", GOOD);
        papergraph.run("build", "good.jsonl");
        assertThat(papergraph.shell("rm -r papergraph-db/tdb2").exitCode()).isZero();
        papergraph.run("stats");

        Run build = papergraph.run("build", "good.jsonl");

        assertThat(build.exitCode()).isZero();
        assertThat(papergraph.run("show", "BERT").out()).contains("It trains BERT on ImageNet.");
    }

    @Test
    void aFullDiskLeavesTheGraphAsItWas() throws IOException {
        write("good.jsonl", GOOD);
        write("much.jsonl", records(2000));
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Run mount = papergraph.shell("mount -t tmpfs -o size=6m papergraph-test disk");
        assumeThat(mount.exitCode())
                .as("a small disk can be mounted here: " + mount.err())
                .isZero();
        try {
            Launcher small =
                    papergraph.with("PAPERGRAPH_GRAPH", disk.resolve("graph").toString());
            assertThat(small.run("build", "good.jsonl").exitCode()).isZero();
            String before = small.run("export").out();

            Run build = small.run("build", "much.jsonl");

            assertThat(build.exitCode()).isEqualTo(4);
            assertThat(build.errLines()).singleElement().asString().doesNotContain("\tat ");
            assertThat(small.run("export").out()).isEqualTo(before);
        } finally {
            papergraph.shell("umount disk");
        }
    }

    @Test
    void aStackTraceIsOnlyForThoseWhoAsk() {
        assertThat(papergraph.run("stats").err()).doesNotContain("\tat ");
        assertThat(papergraph.run("stats", "--debug").err()).contains("\tat org.papergraph");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String records(int count) {
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < count; i++) {
            records.append("{\"id\": \"r")
                    .append(i)
                    .append("\", \"title\": \"Paper number ")
                    .append(i)
                    .append("\", \"text\": \"In this one, network number ")
                    .append(i)
                    .append(" is trained with Adam on ImageNet, and compared with BERT, dropout and k-means.\"}\n");
        }
        return records.toString();
    }
}
