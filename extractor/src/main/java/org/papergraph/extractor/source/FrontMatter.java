package org.papergraph.extractor.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML between two lines {@code ---} with which a note may begin.
 *
 * @param end where the note goes on behind it
 */
record FrontMatter(ObjectNode fields, int end) {

    private static final ObjectReader YAML = YAMLMapper.builder()
            // An arXiv id looks like a number, and its last zero counts.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build()
            .reader();

    /** Notes hold a few lines of it; what has no end within this many characters is none. */
    private static final int LONGEST = 1 << 15;

    private static final Pattern BEGIN = Pattern.compile("\\A---[ \\t]*\\R");
    private static final Pattern END = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*$");
    private static final Pattern FIELD = Pattern.compile("([A-Za-z][\\w -]{0,40}?)[ \\t]*:[ \\t]+(.*)");
    private static final Pattern QUOTED = Pattern.compile("\"(.*)\"|'(.*)'");

    static Optional<FrontMatter> of(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST));
        Matcher begin = BEGIN.matcher(start);
        Matcher end = END.matcher(start);
        if (!begin.find() || !end.find(begin.end())) {
            return Optional.empty();
        }
        ObjectNode fields = fields(start.substring(begin.end(), end.start()));
        return fields.isEmpty() ? Optional.empty() : Optional.of(new FrontMatter(fields, end.end()));
    }

    private static ObjectNode fields(String yaml) {
        try {
            JsonNode fields = YAML.readTree(yaml);
            if (fields instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            // Hand-written front matter is often not quite YAML ("title: Foo: a bar"); read it as the writer meant it.
        }
        return lines(yaml);
    }

    private static ObjectNode lines(String yaml) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        yaml.lines().forEach(line -> {
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                String value = field.group(2).strip();
                Matcher quoted = QUOTED.matcher(value);
                fields.put(field.group(1), quoted.matches() ? value.substring(1, value.length() - 1) : value);
            }
        });
        return fields;
    }

    void describe(SummaryDraft draft) {
        RecordFields.scalar(fields, "id").ifPresent(draft::id);
        RecordFields.scalar(fields, "title", "Title").ifPresent(draft::title);
        for (String name : new String[] {"authors", "author"}) {
            draft.authors(RecordFields.authors(fields.path(name)));
        }
        RecordFields.scalar(fields, "year").ifPresent(draft::year);
        RecordFields.scalar(fields, "venue", "conference", "journal", "booktitle")
                .ifPresent(draft::venue);
        for (String name : new String[] {"doi", "arxiv", "paper", "link", "url", "pdf", "source"}) {
            RecordFields.scalar(fields, name).ifPresent(draft::identifier);
        }
        for (String name : new String[] {"tags", "keywords", "categories"}) {
            NoteTags.describe(RecordFields.list(fields.path(name)), draft);
        }
        RecordFields.scalar(fields, "abstract").ifPresent(draft::abstractText);
    }
}
