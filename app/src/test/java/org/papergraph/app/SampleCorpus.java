package org.papergraph.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The corpus in samples/. */
final class SampleCorpus {

    private static final Path FOLDER = Launcher.HOME.resolve("samples");

    private SampleCorpus() {}

    /** Makes a copy that a test may change. */
    static void copyTo(Path target) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(FOLDER)) {
            files = all.toList();
        }
        for (Path file : files) {
            Path copy = target.resolve(FOLDER.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(file, copy);
            }
        }
    }
}
