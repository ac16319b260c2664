package org.papergraph.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.papergraph.bench.quality.GoldDocument.GoldEntity;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.SourceLocation;
import org.papergraph.ontology.Summary;

/**
 * The full texts of SciER (Zhang et al., "SciER: An Entity and Relation Extraction Dataset for Datasets, Methods, and
 * Tasks in Scientific Documents", EMNLP 2024), cut into pieces of the length of a summary.
 */
final class SciErDocuments {

    private static final int SENTENCES = 12;

    private SciErDocuments() {}

    static List<GoldDocument> read(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<GoldDocument> pieces = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            addPieces(mapper.readTree(line), pieces);
        }
        return pieces;
    }

    private static void addPieces(JsonNode document, List<GoldDocument> pieces) {
        String id = document.get("doc_id").asText();
        JsonNode sentences = document.get("sentences");
        int offset = 0;
        for (int from = 0; from < sentences.size(); from += SENTENCES) {
            StringBuilder text = new StringBuilder();
            Map<String, Set<String>> keys = new TreeMap<>();
            for (int s = from; s < Math.min(sentences.size(), from + SENTENCES); s++) {
                List<String> tokens = new ArrayList<>();
                sentences.get(s).forEach(token -> tokens.add(token.asText()));
                text.append(joined(tokens)).append(' ');
                for (JsonNode span : document.get("ner").get(s)) {
                    int first = span.get(0).asInt() - offset;
                    int last = span.get(1).asInt() - offset;
                    if (first >= 0 && last < tokens.size()) {
                        String key = LabelKey.of(String.join("", tokens.subList(first, last + 1)));
                        keys.computeIfAbsent(key, k -> new TreeSet<>())
                                .add(span.get(2).asText().toLowerCase(Locale.ROOT));
                    }
                }
                offset += tokens.size();
            }
            if (!text.toString().isBlank()) {
                pieces.add(piece(id + "/" + from, text.toString(), keys));
            }
        }
    }

    private static GoldDocument piece(String id, String text, Map<String, Set<String>> keys) {
        List<GoldEntity> entities = keys.entrySet().stream()
                .map(entry -> new GoldEntity(entry.getValue().iterator().next(), Set.of(entry.getKey()), false))
                .toList();
        Summary summary =
                new Summary(id, PaperMetadata.NONE, Optional.empty(), text, List.of(new SourceLocation(id, 0)));
        return new GoldDocument(summary, entities);
    }

    /** The tokens as running text again: the data set splits hyphens, digits and marks off. */
    static String joined(List<String> tokens) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            if (i > 0 && spaced(tokens.get(i - 1), tokens.get(i))) {
                text.append(' ');
            }
            text.append(tokens.get(i));
        }
        return text.toString();
    }

    private static boolean spaced(String left, String right) {
        boolean digits = isDigit(left) && (isDigit(right) || right.equals("."));
        boolean decimal = left.equals(".") && isDigit(right);
        boolean hyphen = left.equals("-") || right.equals("-") || left.equals("/") || right.equals("/");
        boolean mark = right.length() == 1 && ".,;:)]%?!".contains(right);
        boolean open = left.equals("(") || left.equals("[");
        return !(digits || decimal || hyphen || mark || open);
    }

    private static boolean isDigit(String token) {
        return token.length() == 1 && Character.isDigit(token.charAt(0));
    }
}
