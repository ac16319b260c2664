package org.papergraph.queries.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The word index, opened when it is first asked for; for any number of threads. */
final class LazyWords implements AutoCloseable {

    private final Path folder;
    private Optional<WordIndex> opened = Optional.empty();

    LazyWords(Path folder) {
        this.folder = folder;
    }

    synchronized WordIndex get() throws IOException {
        if (opened.isEmpty()) {
            opened = Optional.of(new WordIndex(folder));
        }
        return opened.get();
    }

    @Override
    public synchronized void close() throws IOException {
        if (opened.isPresent()) {
            opened.get().close();
            opened = Optional.empty();
        }
    }
}
