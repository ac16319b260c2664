package org.papergraph.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.papergraph.bench.quality.GoldDocument.GoldEntity;
import org.papergraph.extractor.PaperExtractor;
import org.papergraph.ontology.Entity;
import org.papergraph.ontology.Lexicon;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.Role;
import org.papergraph.ontology.SourceLocation;
import org.papergraph.ontology.Summary;

/** The extraction stays at least as good on our own samples as bench/floor.properties says. */
class SampleQualityTest {

    private static final Path ROOT = Path.of("..");

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void theExtractionIsNoWorseThanTheFloor() throws IOException {
        Map<String, Summary> samples = samples();
        PaperExtractor extractor = new PaperExtractor(Lexicon.own());
        EntityScore score = new EntityScore();
        int introduced = 0;
        List<JsonNode> gold = gold();
        for (JsonNode document : gold) {
            String id = document.get("id").asText();
            List<Entity> found = extractor
                    .extract(Optional.ofNullable(samples.get(id)).orElseThrow())
                    .entities();
            score.add(id, entities(document), found);
            introduced += found.stream().anyMatch(entity -> entity.role() == Role.INTRODUCES) ? 1 : 0;
        }

        Properties floor = floor();
        assertThat(gold).hasSizeGreaterThanOrEqualTo(18);
        assertThat(score.f1()).as(score.errors()).isGreaterThanOrEqualTo(least(floor, "entities.f1"));
        assertThat(score.precision()).as(score.errors()).isGreaterThanOrEqualTo(least(floor, "entities.precision"));
        assertThat(score.recall()).as(score.errors()).isGreaterThanOrEqualTo(least(floor, "entities.recall"));
        assertThat(introduced / (double) gold.size())
                .as("papers of which some contribution is found")
                .isGreaterThanOrEqualTo(least(floor, "roles.introduces.recall"));
    }

    private static double least(Properties floor, String name) {
        return Double.parseDouble(floor.getProperty(name));
    }

    private static Properties floor() throws IOException {
        Properties floor = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("floor.properties"))) {
            floor.load(in);
        }
        return floor;
    }

    private List<JsonNode> gold() throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        try (InputStream in = Optional.ofNullable(SampleQualityTest.class.getResourceAsStream("sample-gold.jsonl"))
                        .orElseThrow();
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                documents.add(mapper.readTree(line));
            }
        }
        return documents;
    }

    private static List<GoldEntity> entities(JsonNode document) {
        return GoldDocument.entities(document.get("entities"));
    }

    private Map<String, Summary> samples() throws IOException {
        Map<String, Summary> samples = new HashMap<>();
        for (String file : List.of("games.jsonl", "language.jsonl")) {
            for (String line : Files.readAllLines(ROOT.resolve("samples/records/" + file))) {
                add(mapper.readTree(line), samples);
            }
        }
        mapper.readTree(Files.readString(ROOT.resolve("samples/records/vision.json")))
                .forEach(record -> add(record, samples));
        return samples;
    }

    private static void add(JsonNode json, Map<String, Summary> samples) {
        String id = json.get("id").asText();
        String text = json.hasNonNull("text")
                ? json.get("text").asText()
                : json.get("summary").asText();
        samples.put(
                id,
                new Summary(
                        id,
                        PaperMetadata.NONE.withTitle(json.get("title").asText()),
                        Optional.empty(),
                        text,
                        List.of(new SourceLocation("samples", 0))));
    }
}
