package org.papergraph.extractor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.ontology.CitedWork;
import org.papergraph.ontology.Entity;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.Mention;
import org.papergraph.ontology.TextPart;

/** An extraction as the one-line JSON object that {@code papergraph extract --format jsonl} prints; see docs/commands.md. */
public final class ExtractionJson {

    private static final Pattern LINK =
            Pattern.compile("(?i)(?:https?://|(?:www\\.|[\\w.-]+\\.[a-z]{2,6})/?[^\\s]*/)\\S+");

    private final JsonFactory factory = new JsonFactory();

    /** One JSON object without a line break. */
    public String write(Extraction extraction) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("id", extraction.summary().id());
            if (extraction.summary().paper().title().isPresent()) {
                json.writeStringField(
                        "title", extraction.summary().paper().title().get());
            }
            json.writeArrayFieldStart("entities");
            for (Entity entity : extraction.entities()) {
                entity(entity, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("cited");
            for (CitedWork work : extraction.cited()) {
                cited(work, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void entity(Entity entity, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", entity.concept().kind().label());
        json.writeStringField("name", entity.concept().label());
        strings("forms", entity.forms(), json);
        json.writeStringField("role", entity.role().label());
        json.writeNumberField("confidence", entity.confidence());
        mentions(entity.mentions(), json);
        json.writeEndObject();
    }

    private static void cited(CitedWork work, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", work.name());
        strings("forms", work.forms(), json);
        if (work.title().isPresent()) {
            json.writeStringField("title", work.title().get());
        }
        if (work.year().isPresent()) {
            json.writeNumberField("year", work.year().get());
        }
        strings("ids", identifiers(work), json);
        mentions(work.mentions(), json);
        json.writeEndObject();
    }

    /** The identifiers, and behind them the links as they stand in the text. */
    private static List<String> identifiers(CitedWork work) {
        return Stream.concat(
                        work.identifiers().stream().map(Identifier::toString),
                        work.forms().stream().filter(form -> LINK.matcher(form).matches()))
                .distinct()
                .toList();
    }

    private static void strings(String name, Iterable<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static void mentions(Iterable<Mention> mentions, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("mentions");
        for (Mention mention : mentions) {
            json.writeStartObject();
            json.writeNumberField("start", mention.span().start());
            json.writeNumberField("end", mention.span().end());
            json.writeStringField("text", mention.text());
            json.writeStringField("finder", String.join("+", mention.finders()));
            if (mention.part() != TextPart.SUMMARY) {
                json.writeStringField("part", mention.part().label());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
