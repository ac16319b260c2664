package org.papergraph.extractor.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.ontology.Identifier;

/**
 * An item of CSL-JSON (the schema {@code csl-data.json} of citationstyles.org): {@code title}, {@code author}, {@code
 * issued}, {@code container-title}, {@code DOI}, {@code abstract}, {@code note}. Also as Crossref gives it, with lists
 * where CSL has one value.
 */
final class CslRecord implements RecordShape {

    private static final int WORDS_OF_A_SUMMARY = 12;

    /** Fields that only CSL spells so. */
    private static final Set<String> OF_CSL =
            Set.of("container-title", "issued", "DOI", "event-title", "citation-key", "title-short", "page-first");

    private static final Set<String> TYPES = Set.of(
            "article-journal",
            "paper-conference",
            "article-magazine",
            "article-newspaper",
            "entry-encyclopedia",
            "journal-article",
            "post-weblog",
            "proceedings-article",
            "posted-content",
            "book-chapter");

    /** Rich text in CSL-JSON is HTML of these kinds. */
    private static final Pattern MARKUP =
            Pattern.compile("</?(?:i|b|em|strong|sc|sub|sup|span|jats:[a-z-]+|p)\\b[^>]{0,200}>");

    @Override
    public boolean recognises(JsonNode record) {
        return OF_CSL.stream().anyMatch(record::has)
                || TYPES.contains(record.path("type").asText(""));
    }

    @Override
    public void read(JsonNode record, SummaryDraft into) {
        into.key(RecordFields.scalar(record, "citation-key", "id").orElse(""));
        value(record, "title").map(CslRecord::plain).ifPresent(into::title);
        RecordFields.authors(record.path("author"), into);
        year(record).ifPresent(into::year);
        value(record, "container-title", "event-title", "event", "collection-title", "publisher")
                .map(CslRecord::plain)
                .ifPresent(into::venue);
        RecordFields.list(record.path("keyword")).forEach(into::keyword);
        RecordFields.scalar(record, "DOI").ifPresent(into::identifier);
        for (String field : List.of("URL", "number", "archive_location", "note")) {
            RecordFields.scalar(record, field)
                    .filter(text -> field.equals("URL")
                            || text.toLowerCase(java.util.Locale.ROOT).startsWith("arxiv:"))
                    .map(text -> text.strip().split("\\s+")[0])
                    .flatMap(Identifier::parse)
                    .filter(id -> id.scheme() != Identifier.Scheme.URL)
                    .ifPresent(into::identifier);
        }
        value(record, "abstract").map(CslRecord::plain).ifPresent(into::abstractText);
        value(record, "annote")
                .or(() -> value(record, "note").filter(note -> note.split("\\s+").length >= WORDS_OF_A_SUMMARY))
                .map(CslRecord::plain)
                .ifPresent(into::text);
    }

    /** {@code {"date-parts": [[2014, 6]]}}, {@code {"raw": "June 2014"}}, {@code {"literal": …}} or a mere date. */
    private static Optional<String> year(JsonNode record) {
        for (String field : List.of("issued", "published", "original-date")) {
            JsonNode date = record.path(field);
            JsonNode parts = date.path("date-parts").path(0).path(0);
            Optional<String> year = parts.isValueNode() && !parts.isNull()
                    ? Optional.of(parts.asText())
                    : RecordFields.scalar(date, "raw", "literal").or(() -> RecordFields.scalar(record, field));
            if (year.isPresent()) {
                return year;
            }
        }
        return RecordFields.scalar(record, "year");
    }

    private static Optional<String> value(JsonNode record, String... names) {
        for (String name : names) {
            Optional<String> value = RecordFields.values(record.path(name)).stream()
                    .filter(text -> !text.isBlank())
                    .findFirst();
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private static String plain(String rich) {
        return MARKUP.matcher(rich).replaceAll("").strip();
    }
}
