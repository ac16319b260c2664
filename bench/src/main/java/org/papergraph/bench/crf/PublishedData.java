package org.papergraph.bench.crf;

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
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.papergraph.bench.crf.TextBuilder.TokenSpan;
import org.papergraph.ontology.ConceptKind;

/** Reads the annotated texts that others have published, each in its own format. */
final class PublishedData {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private PublishedData() {}

    /** SciER: sentences of tokens, spans by token number in the document. */
    static List<TaggedText> scier(Path file) throws IOException {
        List<TaggedText> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode json = MAPPER.readTree(line);
            TextBuilder builder = new TextBuilder(true);
            JsonNode given = json.get("sentences");
            int offset = 0;
            for (int s = 0; s < given.size(); s++) {
                List<String> tokens = strings(given.get(s));
                builder.sentence(tokens, spans(json.get("ner").get(s), offset, tokens.size()));
                offset += tokens.size();
            }
            texts.add(builder.build(json.get("doc_id").asText()));
        }
        return texts;
    }

    /** SciREX: words of a document, half-open sentences and spans. */
    static List<TaggedText> scirex(Path file) throws IOException {
        List<TaggedText> texts = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                JsonNode json = MAPPER.readTree(line);
                TextBuilder builder = new TextBuilder(false);
                List<String> words = strings(json.get("words"));
                for (JsonNode sentence : json.get("sentences")) {
                    int from = sentence.get(0).asInt();
                    int to = Math.min(words.size(), sentence.get(1).asInt());
                    if (from < to) {
                        List<TokenSpan> spans = new ArrayList<>();
                        for (JsonNode span : json.get("ner")) {
                            int first = span.get(0).asInt();
                            int last = span.get(1).asInt() - 1;
                            if (first >= from && last < to && last >= first) {
                                kind(span.get(2).asText())
                                        .ifPresent(kind -> spans.add(new TokenSpan(first - from, last - from, kind)));
                            }
                        }
                        builder.sentence(words.subList(from, to), spans);
                    }
                }
                texts.add(builder.build(json.get("doc_id").asText()));
            }
        }
        return texts;
    }

    /** TDMSci and CrossNER: a token and its tag a line, an empty line after each sentence. */
    static List<TaggedText> columns(Path file) throws IOException {
        List<TaggedText> texts = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.add("");
        for (String line : lines) {
            if (!line.isBlank()) {
                String[] columns = line.split("\t");
                tokens.add(columns[0]);
                tags.add(columns[columns.length - 1]);
            } else if (!tokens.isEmpty()) {
                texts.add(sentence(file.getFileName() + "-" + texts.size(), tokens, tags, List.of()));
                tokens.clear();
                tags.clear();
            }
        }
        return texts;
    }

    /** Heddes and others: number, sentence, word, part of speech and tag, parted by commas. */
    static List<TaggedText> heddes(Path file) throws IOException {
        List<TaggedText> texts = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<String> speech = new ArrayList<>();
        String open = "";
        for (String line : Files.readAllLines(file)) {
            List<String> cells = cells(line);
            if (cells.size() < 5 || !cells.get(1).startsWith("Sentence:")) {
                continue;
            }
            if (!cells.get(1).equals(open) && !tokens.isEmpty()) {
                texts.add(sentence(open, tokens, tags, speech));
                tokens.clear();
                speech.clear();
                tags.clear();
            }
            open = cells.get(1);
            tokens.add(cells.get(2));
            speech.add(cells.get(3));
            tags.add(cells.get(4).equals("O") ? "O" : cells.get(4) + "-dataset");
        }
        texts.add(sentence(open, tokens, tags, speech));
        return texts;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static TaggedText sentence(String id, List<String> tokens, List<String> tags, List<String> speech) {
        List<TokenSpan> spans = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).startsWith("B-")) {
                int last = i;
                while (last + 1 < tags.size() && tags.get(last + 1).startsWith("I-")) {
                    last++;
                }
                int first = i;
                int end = last;
                kind(tags.get(i).substring(2)).ifPresent(kind -> spans.add(new TokenSpan(first, end, kind)));
            }
        }
        TextBuilder builder = new TextBuilder(false);
        builder.sentence(tokens, spans, speech);
        return builder.build(id);
    }

    private static List<TokenSpan> spans(JsonNode ner, int offset, int size) {
        List<TokenSpan> spans = new ArrayList<>();
        for (JsonNode span : ner) {
            int first = span.get(0).asInt() - offset;
            int last = span.get(1).asInt() - offset;
            if (first >= 0 && last < size) {
                kind(span.get(2).asText()).ifPresent(kind -> spans.add(new TokenSpan(first, last, kind)));
            }
        }
        return spans;
    }

    private static Optional<ConceptKind> kind(String name) {
        return switch (name.toLowerCase(java.util.Locale.ROOT)) {
            case "method" -> Optional.of(ConceptKind.METHOD);
            case "dataset", "material" -> Optional.of(ConceptKind.DATASET);
            case "task" -> Optional.of(ConceptKind.TASK);
            case "metric" -> Optional.of(ConceptKind.METRIC);
            default -> Optional.empty();
        };
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>(array.size());
        array.forEach(one -> strings.add(one.asText()));
        return strings;
    }
}
