package org.papergraph.extractor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Finds the shared data beside the repository, or where PAPERGRAPH_SHARED says; skips the test if it is not there. */
public final class SharedData {

    private SharedData() {}

    public static Path path(String below) {
        Path root = Optional.ofNullable(System.getProperty("PAPERGRAPH_SHARED"))
                .or(() -> Optional.ofNullable(System.getenv("PAPERGRAPH_SHARED")))
                .map(Path::of)
                .orElse(Path.of("../../shared"));
        Path path = root.resolve(below);
        Assumptions.assumeTrue(
                Files.exists(path), () -> "skipped: " + path + " is not there; set PAPERGRAPH_SHARED to where it is");
        return path;
    }
}
