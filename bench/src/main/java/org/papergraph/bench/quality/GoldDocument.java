package org.papergraph.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.SourceLocation;
import org.papergraph.ontology.Summary;

/** A document of a gold set: the summary and what an expert found in it. */
record GoldDocument(Summary summary, List<GoldEntity> entities) {

    /** An entity of the gold: its type and the {@link LabelKey}s of its forms. */
    record GoldEntity(String type, Set<String> keys, boolean optional) {}

    static List<GoldDocument> read(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<GoldDocument> documents = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                documents.add(document(mapper.readTree(line), file));
            }
        }
        return documents;
    }

    private static GoldDocument document(JsonNode json, Path file) {
        Summary summary = new Summary(
                json.get("id").asText(),
                PaperMetadata.NONE,
                Optional.empty(),
                json.get("text").asText(),
                List.of(new SourceLocation(file.getFileName() + "", 0)));
        return new GoldDocument(summary, entities(json.get("entities")));
    }

    static List<GoldEntity> entities(JsonNode json) {
        List<GoldEntity> entities = new ArrayList<>();
        for (JsonNode entity : json) {
            Set<String> keys = new TreeSet<>();
            keys.add(LabelKey.of(entity.get("name").asText()));
            entity.get("forms").forEach(form -> keys.add(LabelKey.of(form.asText())));
            keys.remove("");
            entities.add(new GoldEntity(
                    entity.get("type").asText(), keys, entity.path("optional").asBoolean(false)));
        }
        return entities;
    }
}
