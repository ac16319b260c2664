package org.papergraph.bench.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The command line, each call a process of its own. */
final class Launcher {

    private final Path script;
    private final Path graph;

    Launcher(Path script, Path graph) {
        this.script = script;
        this.graph = graph;
    }

    void related(String paper) {
        run(List.of(script.toString(), "related", paper, "--graph", graph.toString()));
    }

    /** Has the system forget what it keeps of the graph's files in memory, if it can. */
    void forget() throws IOException {
        try (Stream<Path> files = Files.walk(graph)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> run(List.of("dd", "if=" + file, "iflag=nocache", "count=0", "status=none")));
        }
    }

    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            int exit = process.waitFor();
            if (exit != 0) {
                throw new IllegalStateException(exit + " by " + command);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
