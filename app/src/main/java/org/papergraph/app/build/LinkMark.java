package org.papergraph.app.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.papergraph.extractor.archive.ExtractionArchive;
import org.papergraph.graph.store.KnowledgeGraph;

/**
 * Remembers in a graph's folder which state of the archive the graph was linked from, and which state of the graph came of it:
 * a store that was deleted, or made anew and empty, is of another.
 */
final class LinkMark {

    private final KnowledgeGraph graph;
    private final Path file;

    LinkMark(KnowledgeGraph graph) {
        this.graph = graph;
        this.file = graph.directory().resolve("extractions").resolve("linked");
    }

    /** Whether the graph is what linking just this archive gave. */
    boolean isOf(ExtractionArchive archive) throws IOException {
        return Files.exists(file) && Files.readString(file).strip().equals(text(archive));
    }

    /** Marks the graph as linked from this archive. */
    void set(ExtractionArchive archive) throws IOException {
        Files.writeString(file, text(archive) + "\n");
    }

    private String text(ExtractionArchive archive) {
        return archive.version() + " " + archive.extractor().orElse("") + " " + graph.state();
    }
}
