package org.papergraph.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.papergraph.bench.quality.GoldDocument.GoldEntity;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.SourceLocation;
import org.papergraph.ontology.Summary;

/**
 * The beginnings of papers in SciREX (Jain et al., "SciREX: A Challenge Dataset for Document-Level Information Extraction", ACL
 * 2020), cut into pieces of the length of a summary. Its material is our dataset; its metrics are left out.
 */
final class SciRexDocuments {

    private static final int SENTENCES = 15;
    private static final Map<String, String> KINDS = Map.of("Method", "method", "Task", "task", "Material", "dataset");

    private SciRexDocuments() {}

    /** Every second paper: all of them teach no more, and outweigh the other sets. */
    static List<GoldDocument> read(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<GoldDocument> pieces = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().toList();
            for (int i = 0; i < lines.size(); i += 2) {
                addPieces(mapper.readTree(lines.get(i)), pieces);
            }
        }
        return pieces;
    }

    private static void addPieces(JsonNode paper, List<GoldDocument> pieces) {
        List<String> words = new ArrayList<>();
        paper.get("words").forEach(word -> words.add(word.asText()));
        JsonNode sentences = paper.get("sentences");
        for (int from = 0; from < sentences.size(); from += SENTENCES) {
            int to = Math.min(sentences.size(), from + SENTENCES);
            int first = sentences.get(from).get(0).asInt();
            int end = sentences.get(to - 1).get(1).asInt();
            List<String> text = IntStream.range(from, to)
                    .mapToObj(s -> SciErDocuments.joined(words.subList(
                            sentences.get(s).get(0).asInt(),
                            sentences.get(s).get(1).asInt())))
                    .toList();
            List<GoldEntity> entities = entities(paper.get("ner"), words, first, end);
            if (!entities.isEmpty()) {
                String id = paper.get("doc_id").asText() + "/" + from;
                pieces.add(new GoldDocument(
                        new Summary(
                                id,
                                PaperMetadata.NONE,
                                Optional.empty(),
                                String.join(" ", text),
                                List.of(new SourceLocation(id, 0))),
                        entities));
            }
        }
    }

    private static List<GoldEntity> entities(JsonNode spans, List<String> words, int from, int end) {
        Map<String, Set<String>> kinds = new TreeMap<>();
        for (JsonNode span : spans) {
            int first = span.get(0).asInt();
            int last = span.get(1).asInt();
            Optional<String> kind = Optional.ofNullable(KINDS.get(span.get(2).asText()));
            if (first >= from && last <= end && kind.isPresent()) {
                String key = LabelKey.of(String.join("", words.subList(first, last)));
                kinds.computeIfAbsent(key, k -> new TreeSet<>()).add(kind.get());
            }
        }
        kinds.remove("");
        return kinds.entrySet().stream()
                .map(entry -> new GoldEntity(entry.getValue().iterator().next(), Set.of(entry.getKey()), false))
                .toList();
    }
}
