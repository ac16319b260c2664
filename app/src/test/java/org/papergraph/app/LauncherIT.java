package org.papergraph.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.app.Launcher.Run;
import org.papergraph.app.Launcher.Started;

/** The script around papergraph: it is found, built once, and says what it lacks. */
class LauncherIT {

    @TempDir
    private Path folder;

    @Test
    void helpGoesToStandardOutput() {
        Run help = Launcher.in(folder).run("--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).startsWith("Usage: papergraph").contains("Exit codes:");
        assertThat(help.err()).isEmpty();
    }

    @Test
    void runsThroughLinksAndFromAnywhere() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Launcher.HOME.resolve("papergraph"));
        Path relative = Files.createSymbolicLink(folder.resolve("link to link"), link.getFileName());

        Run version = new Launcher(relative, Path.of("/"), Map.of("PAPERGRAPH_BUILD", "never", "PAPERGRAPH_CDS", "off"))
                .run("--version");

        assertThat(version.exitCode()).isZero();
        assertThat(version.out()).startsWith("papergraph ");
        Files.delete(relative);
        Files.delete(link);
    }

    @Test
    void runsInAPathWithSpaces() throws IOException {
        Path home = copyOfTheTool(folder.resolve("my own tools"));

        Run version = new Launcher(
                        home.resolve("papergraph"),
                        folder,
                        Map.of("PAPERGRAPH_BUILD", "never", "PAPERGRAPH_CDS", "off"))
                .run("--version");

        assertThat(version.exitCode()).isZero();
        assertThat(version.err()).isEmpty();
    }

    @Test
    void twoFirstUsesAtOnceBuildOnce() throws IOException {
        Path home = copyOfTheTool(folder.resolve("home"));
        Path jar = home.resolve("app/target/dist/lib/papergraph.jar");
        Path kept = Files.move(jar, folder.resolve("kept.jar"));
        Path maven =
                fakeMaven("echo built >> '%s'; sleep 1; cp '%s' '%s'".formatted(folder.resolve("builds"), kept, jar));
        Launcher launcher = new Launcher(home.resolve("papergraph"), folder, building(maven));

        List<Started> both = List.of(launcher.start("--version"), launcher.start("--version"));
        List<Run> runs = both.stream().map(Started::finish).toList();

        assertThat(runs).allSatisfy(run -> {
            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).startsWith("papergraph ");
        });
        assertThat(folder.resolve("builds")).hasContent("built");
        assertThat(home.resolve(".papergraph-build")).doesNotExist();
    }

    @Test
    void aLockOfADeadBuildIsNoObstacle() throws IOException {
        Path home = copyOfTheTool(folder.resolve("home"));
        Path jar = home.resolve("app/target/dist/lib/papergraph.jar");
        Path kept = Files.move(jar, folder.resolve("kept.jar"));
        Path lock = Files.createDirectory(home.resolve(".papergraph-build"));
        // No process has this number: it is beyond the greatest that Linux gives.
        Files.writeString(lock.resolve("pid"), "99999999\n");
        Path maven = fakeMaven("cp '%s' '%s'".formatted(kept, jar));

        Run run = new Launcher(home.resolve("papergraph"), folder, building(maven)).run("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(lock).doesNotExist();
    }

    @Test
    void aSourceNewerThanTheBuildIsBuiltOnce() throws IOException {
        Path home = copyOfTheTool(folder.resolve("home"));
        Path source =
                Files.createDirectories(home.resolve("graph/src/main/java")).resolve("New.java");
        Files.writeString(source, "class New {}");
        Files.setLastModifiedTime(
                home.resolve("app/target/dist/lib/papergraph.jar"),
                FileTime.from(Instant.now().minusSeconds(60)));
        // As Maven, it leaves alone a jar that would come out the same.
        Path maven = fakeMaven("echo built >> '%s'".formatted(folder.resolve("builds")));
        Launcher launcher = new Launcher(home.resolve("papergraph"), folder, building(maven));

        Run run = launcher.run("--version");
        Run again = launcher.run("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).startsWith("building papergraph");
        assertThat(again.err()).isEmpty();
        assertThat(folder.resolve("builds")).hasContent("built");
    }

    @Test
    void aFailedBuildIsToldWithItsLog() throws IOException {
        Path home = copyOfTheTool(folder.resolve("home"));
        Files.delete(home.resolve("app/target/dist/lib/papergraph.jar"));
        Path maven = fakeMaven("echo '[ERROR] no compiler here'; exit 1");

        Run run = new Launcher(home.resolve("papergraph"), folder, building(maven)).run("--version");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no compiler here", "(build-failed)", home + "/.papergraph-build.log");
    }

    @Test
    void missingJavaAndMissingMavenAreNamed() throws IOException {
        Path home = copyOfTheTool(folder.resolve("home"));
        Files.delete(home.resolve("app/target/dist/lib/papergraph.jar"));
        Path tools = folder.resolve("tools");
        Files.createDirectory(tools);
        for (String tool : List.of("bash", "env", "readlink", "find", "mkdir", "rm", "cat")) {
            Files.createSymbolicLink(tools.resolve(tool), whereIs(tool));
        }
        Launcher launcher = new Launcher(
                home.resolve("papergraph"),
                folder,
                Map.of("PATH", tools.toString(), "JAVA_HOME", "", "PAPERGRAPH_CDS", "off"));

        Run noJava = launcher.run("--version");
        Files.createSymbolicLink(tools.resolve("java"), Path.of(System.getProperty("java.home"), "bin", "java"));
        Run noMaven = launcher.run("--version");

        assertThat(noJava.exitCode()).isEqualTo(1);
        assertThat(noJava.err()).contains("(no-java)");
        assertThat(noMaven.exitCode()).isEqualTo(1);
        assertThat(noMaven.err()).contains("(no-maven)");
        deleteLinks(tools);
    }

    /** The launcher and what was built, with the same jars. */
    private static Path copyOfTheTool(Path home) throws IOException {
        Path lib = Files.createDirectories(home.resolve("app/target/dist/lib"));
        Files.copy(Launcher.HOME.resolve("papergraph"), home.resolve("papergraph"));
        try (Stream<Path> jars = Files.list(Launcher.HOME.resolve("app/target/dist/lib"))) {
            for (Path jar : jars.toList()) {
                if (jar.endsWith("papergraph.jar")) {
                    // Its age is changed.
                    Files.copy(jar, lib.resolve("papergraph.jar"));
                } else {
                    sameFile(jar, lib.resolve(jar.getFileName()));
                }
            }
        }
        return home;
    }

    /** Another name of a file, or a copy if the two places are on different disks. */
    private static void sameFile(Path file, Path name) throws IOException {
        try {
            Files.createLink(name, file);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(file, name);
        }
    }

    /** Before JUnit warns of each. */
    private static void deleteLinks(Path directory) throws IOException {
        try (Stream<Path> links = Files.list(directory)) {
            for (Path link : links.toList()) {
                Files.delete(link);
            }
        }
    }

    /** A folder to put on the PATH, with a Maven that does nothing but this. */
    private Path fakeMaven(String script) throws IOException {
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Path maven = Files.writeString(bin.resolve("mvn"), "#!/usr/bin/env bash\n" + script + "\n");
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));
        return bin;
    }

    /** To build with a fake Maven, and to start at once. */
    private static Map<String, String> building(Path maven) {
        return Map.of("PATH", maven + ":" + System.getenv("PATH"), "PAPERGRAPH_CDS", "off");
    }

    private static Path whereIs(String tool) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(bin -> Path.of(bin, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
