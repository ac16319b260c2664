package org.papergraph.app.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.papergraph.extractor.archive.ExtractionArchive;

/** Remembers in a graph's folder which state of the archive the graph was linked from. */
final class LinkMark {

    private final Path store;
    private final Path file;

    LinkMark(Path graph) {
        this.store = graph.resolve("tdb2");
        this.file = graph.resolve("extractions").resolve("linked");
    }

    /** Whether there is no store, so that it has to be made whatever the mark says; to be asked before it is opened. */
    boolean storeIsMissing() {
        return !Files.isDirectory(store);
    }

    /** Whether the graph was linked from just this archive. */
    boolean isOf(ExtractionArchive archive) throws IOException {
        return Files.exists(file) && Files.readString(file).strip().equals(text(archive));
    }

    /** Marks the graph as linked from this archive. */
    void set(ExtractionArchive archive) throws IOException {
        Files.writeString(file, text(archive) + "\n");
    }

    private static String text(ExtractionArchive archive) {
        return archive.version() + " " + archive.extractor().orElse("");
    }
}
