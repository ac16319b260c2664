package org.papergraph.extractor.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One folder of golden files: an input that we wrote in the shape of a format, and what must be read of it. */
record Golden(String name, Path input, Path expected) {

    static List<Golden> all() {
        try (Stream<Path> folders = Files.list(root())) {
            return folders.sorted().map(Golden::in).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        try {
            URI root = Optional.ofNullable(Golden.class.getResource("golden"))
                    .orElseThrow()
                    .toURI();
            return Path.of(root);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Golden in(Path folder) {
        Path expected = folder.resolve("expected.txt");
        try (Stream<Path> files = Files.list(folder)) {
            Path input =
                    files.filter(file -> !file.equals(expected)).findFirst().orElseThrow();
            return new Golden(folder.getFileName().toString(), input, expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Named by its folder, for the cases' sake. */
    @Override
    public String toString() {
        return name;
    }
}
