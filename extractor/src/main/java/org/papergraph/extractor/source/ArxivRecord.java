package org.papergraph.extractor.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.ontology.Identifier;

/**
 * A record of arXiv's metadata dump: {@code id}, {@code title}, {@code abstract}, {@code authors} in one text and taken
 * apart in {@code authors_parsed}, {@code categories}, {@code doi}, {@code journal-ref}, {@code versions}. The year is that
 * of the first version.
 */
final class ArxivRecord implements RecordShape {

    /** The year in an id: 0704.0001, cs/9901001. Old-style ids begin in 1991. */
    private static final Pattern YEAR_IN_ID = Pattern.compile("(?:[a-zA-Z.-]+/)?(\\d{2})\\d{2}[.\\d]\\d+.*");

    private static final int FIRST_YEAR = 91;

    @Override
    public boolean recognises(JsonNode record) {
        return record.has("authors_parsed")
                || (record.has("categories") && (record.has("submitter") || record.has("update_date")));
    }

    @Override
    public void read(JsonNode record, SummaryDraft into) throws WrongShapeException {
        Optional<String> id = RecordFields.scalar(record, "id");
        Optional<Identifier> identifier = id.flatMap(Identifier::parse);
        identifier.ifPresent(into::identifier);
        identifier.map(Identifier::toString).or(() -> id).ifPresent(into::id);
        RecordFields.text(record, "title").ifPresent(into::title);
        into.authors(RecordFields.authors(record.path("authors_parsed")));
        into.authors(RecordFields.authors(record.path("authors")));
        RecordFields.scalar(record.path("versions").path(0), "created").ifPresent(into::year);
        id.flatMap(ArxivRecord::year).ifPresent(into::year);
        RecordFields.scalar(record, "update_date").ifPresent(into::year);
        RecordFields.text(record, "journal-ref").ifPresent(into::venue);
        RecordFields.text(record, "categories").ifPresent(categories -> {
            for (String category : categories.split(" ")) {
                into.keyword(category);
            }
        });
        RecordFields.scalar(record, "doi").ifPresent(into::identifier);
        RecordFields.text(record, "abstract").ifPresent(into::abstractText);
    }

    private static Optional<String> year(String id) {
        Matcher matcher = YEAR_IN_ID.matcher(id);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean lastCentury = Integer.parseInt(matcher.group(1)) >= FIRST_YEAR;
        return Optional.of((lastCentury ? "19" : "20") + matcher.group(1));
    }
}
