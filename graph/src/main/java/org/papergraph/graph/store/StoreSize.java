package org.papergraph.graph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How large a storage is, and how large it was when it was built. Each transaction leaves the blocks that it changed behind, so
 * that a storage grows with every update, whatever is in it.
 */
final class StoreSize {

    private static final String FILE = "packed-size";

    /** Small stores grow by what TDB2 maps ahead; in bytes. */
    private static final long SLACK = 300L << 20;

    private final Path storage;
    private final long slack;

    /** @param storage the directory of the files */
    StoreSize(Path storage) {
        this(storage, SLACK);
    }

    StoreSize(Path storage, long slack) {
        this.storage = storage;
        this.slack = slack;
    }

    /** Remembers the size as that of a storage without garbage. */
    void remember() {
        try {
            Files.writeString(storage.resolve(FILE), bytes() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether more than half of it has become garbage; never if its first size is not known. */
    boolean isMostlyGarbage() {
        Path file = storage.resolve(FILE);
        try {
            return Files.exists(file)
                    && bytes()
                            > slack + 2 * Long.parseLong(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long bytes() throws IOException {
        try (Stream<Path> files = Files.list(storage)) {
            List<Path> all = files.toList();
            long sum = 0;
            for (Path file : all) {
                sum += Files.size(file);
            }
            return sum;
        }
    }
}
