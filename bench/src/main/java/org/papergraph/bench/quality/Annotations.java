package org.papergraph.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.extractor.source.Sources;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.SourceItem;
import org.papergraph.ontology.SourceLocation;
import org.papergraph.ontology.Summary;

/**
 * Our own annotations of documents that are not part of this repository: {@code bench/annotations}. They were made by the gold's
 * guide without sight of the lexicon or of what papergraph finds; their texts are taken from the shared folder.
 */
final class Annotations {

    private final Path folder;
    private final Path shared;

    Annotations(Path folder, Path shared) {
        this.folder = folder;
        this.shared = shared;
    }

    /** Summaries of the pages in {@code seeds}, by the id that the reader gives them. */
    List<GoldDocument> summaries() throws IOException {
        Map<String, String> known = new HashMap<>();
        try (Stream<SourceItem> items = Sources.open(shared.resolve("seeds").toString(), Optional.empty())
                .items()) {
            items.forEach(item -> {
                if (item instanceof Summary summary) {
                    known.put(summary.id(), summary.text());
                }
            });
        }
        return read("summaries.jsonl", id -> known.getOrDefault(id, ""));
    }

    /** Reading notes in {@code data/notes}, by the name of the file. */
    List<GoldDocument> notes() throws IOException {
        Path notes = shared.resolve("data/notes/papers-i-read");
        return read("notes.jsonl", id -> Files.readString(notes.resolve(id + ".md")));
    }

    /** The text of a document; empty if it is no longer there. */
    private interface Texts {
        String of(String id) throws IOException;
    }

    private List<GoldDocument> read(String file, Texts texts) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<GoldDocument> documents = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(file))) {
            JsonNode json = mapper.readTree(line);
            String id = json.get("id").asText();
            String text = texts.of(id);
            if (text.isEmpty()) {
                throw new IOException(file + ": the text of " + id + " is not in " + shared);
            }
            documents.add(new GoldDocument(summary(id, text), GoldDocument.entities(json.get("entities"))));
        }
        return documents;
    }

    private static Summary summary(String id, String text) {
        return new Summary(
                id, PaperMetadata.NONE, Optional.empty(), text, List.of(new SourceLocation("annotations", 0)));
    }
}
