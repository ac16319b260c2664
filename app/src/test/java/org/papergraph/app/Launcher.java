package org.papergraph.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs papergraph as a user does: the script, in a process of its own.
 *
 * @param script the launcher
 * @param directory where it is run
 * @param environment what is set for it, beside what the tests themselves run with
 */
record Launcher(Path script, Path directory, Map<String, String> environment) {

    /** The root of the repository. */
    static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    private static final long PATIENCE_SECONDS = 120;

    /** How a run ended and what it wrote. */
    record Run(int exitCode, String out, String err) {

        List<String> outLines() {
            return out.lines().toList();
        }

        List<String> errLines() {
            return err.lines().toList();
        }
    }

    /** A run under way; what it writes goes to files. */
    record Started(Process process, Path out, Path err) {

        Run finish() {
            try {
                assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                        .as("ends within %d s", PATIENCE_SECONDS)
                        .isTrue();
                Run run = new Run(process.exitValue(), Files.readString(out), Files.readString(err));
                Files.delete(out);
                Files.delete(err);
                return run;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } finally {
                process.destroyForcibly();
            }
        }
    }

    /** A short run is not worth the second compiler's time. */
    private static final String FAST = "-XX:TieredStopAtLevel=1";

    /** The launcher of this repository, run in a directory; it runs what Maven has just built. */
    static Launcher in(Path directory) {
        return new Launcher(
                HOME.resolve("papergraph"), directory, Map.of("PAPERGRAPH_BUILD", "never", "PAPERGRAPH_OPTS", FAST));
    }

    /** As if the terminal were so wide. */
    Launcher wide(int columns) {
        return with("PAPERGRAPH_OPTS", FAST + " -Dpapergraph.width=" + columns);
    }

    Launcher with(String variable, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value);
        return new Launcher(script, directory, more);
    }

    Run run(String... arguments) {
        return start(arguments).finish();
    }

    /** As {@link #run}, with something on standard input. */
    Run runWithInput(String input, String... arguments) {
        Started started = start(arguments);
        try (var stdin = started.process().getOutputStream()) {
            stdin.write(input.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return started.finish();
    }

    /** A line of shell in which {@code "$PAPERGRAPH"} is the launcher. */
    Run shell(String line) {
        return with("PAPERGRAPH", script.toString())
                .start(List.of("bash", "-c", line))
                .finish();
    }

    Started start(String... arguments) {
        return start(Stream.concat(Stream.of(script.toString()), Stream.of(arguments))
                .toList());
    }

    private Started start(List<String> command) {
        try {
            Path out = Files.createTempFile("papergraph", ".out");
            Path err = Files.createTempFile("papergraph", ".err");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().remove("PAPERGRAPH_GRAPH");
            builder.environment().putAll(environment);
            return new Started(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
