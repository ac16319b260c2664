package org.papergraph.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.papergraph.extractor.PaperExtractor;
import org.papergraph.extractor.combine.Combiners;
import org.papergraph.extractor.combine.NameFrequencies;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.Lexicon;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.SourceLocation;
import org.papergraph.ontology.Summary;

/**
 * Counts in how many abstracts each name occurs that a finder votes for: {@code CountNames ABSTRACTS.jsonl.gz NAMES.bin.gz}.
 */
public final class CountNames {

    private static final int LEAST = 3;

    private CountNames() {}

    public static void main(String[] arguments) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        PaperExtractor finders = new PaperExtractor(Lexicon.own(), Combiners.untrained());
        Map<String, Integer> counts = new ConcurrentHashMap<>(1 << 20);
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(Path.of(arguments[0]))), StandardCharsets.UTF_8));
                Stream<String> lines = in.lines()) {
            lines.parallel()
                    .forEach(line -> keys(finders, line, mapper).forEach(key -> counts.merge(key, 1, Integer::sum)));
        }
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            NameFrequencies.write(counts, LEAST, out);
        }
        System.err.println(counts.size() + " names, "
                + counts.values().stream().filter(count -> count >= LEAST).count() + " of them often enough");
    }

    private static Set<String> keys(PaperExtractor finders, String line, ObjectMapper mapper) {
        try {
            JsonNode json = mapper.readTree(line);
            String text = json.path("title").asText() + ".\n\n"
                    + json.path("abstract").asText();
            Summary summary = new Summary(
                    "x", PaperMetadata.NONE, Optional.empty(), text, List.of(new SourceLocation("abstracts", 0)));
            return finders.votes(finders.read(summary), List.of()).stream()
                    .map(vote -> LabelKey.of(vote.surface()))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
