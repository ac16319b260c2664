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
        Map<String, Summary> known = read("seeds");
        return annotated(
                "summaries.jsonl", id -> Optional.ofNullable(known.get(id)).map(summary -> textOf(id, summary.text())));
    }

    /** Reading notes in {@code data/notes}, by the name of the file. */
    List<GoldDocument> notes() throws IOException {
        Path notes = shared.resolve("data/notes/papers-i-read");
        return annotated("notes.jsonl", id -> Optional.of(textOf(id, Files.readString(notes.resolve(id + ".md")))));
    }

    /** Titles and abstracts of arXiv papers, drawn by chance from {@code data/abstracts}, by their id there. */
    List<GoldDocument> abstracts() throws IOException {
        Map<String, Summary> known = read("data/abstracts/sample_10000.jsonl.gz");
        return annotated("abstracts.jsonl", id -> Optional.ofNullable(known.get(id)));
    }

    /** Where a document is; empty if it is no longer there. */
    private interface Documents {
        Optional<Summary> of(String id) throws IOException;
    }

    private List<GoldDocument> annotated(String file, Documents known) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<GoldDocument> documents = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(file))) {
            JsonNode json = mapper.readTree(line);
            String id = json.get("id").asText();
            Summary summary = known.of(id)
                    .orElseThrow(() -> new IOException(file + ": the text of " + id + " is not in " + shared));
            documents.add(new GoldDocument(summary, GoldDocument.entities(json.get("entities"))));
        }
        return documents;
    }

    /** What the readers find below the shared folder, by id. */
    private Map<String, Summary> read(String input) throws IOException {
        Map<String, Summary> known = new HashMap<>();
        try (Stream<SourceItem> items =
                Sources.open(shared.resolve(input).toString(), Optional.empty()).items()) {
            items.forEach(item -> {
                if (item instanceof Summary summary) {
                    known.put(summary.id(), summary);
                }
            });
        }
        return known;
    }

    /** The text alone, as in the gold sets. */
    private static Summary textOf(String id, String text) {
        return new Summary(
                id, PaperMetadata.NONE, Optional.empty(), text, List.of(new SourceLocation("annotations", 0)));
    }
}
