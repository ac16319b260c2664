package org.papergraph.extractor.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.Identifier.Scheme;

/**
 * A work as OpenAlex gives it: {@code id}, {@code doi}, {@code display_name}, {@code publication_year},
 * {@code authorships}, {@code abstract_inverted_index}, {@code primary_location}.
 */
final class OpenAlexRecord implements RecordShape {

    private record Word(int position, String word) {}

    @Override
    public boolean recognises(JsonNode record) {
        return record.has("authorships")
                || record.has("abstract_inverted_index")
                || record.path("id").asText("").startsWith("https://openalex.org/");
    }

    @Override
    public void read(JsonNode record, SummaryDraft into) throws WrongShapeException {
        Optional<String> id = RecordFields.scalar(record, "id");
        Optional<Identifier> identifier = id.flatMap(Identifier::parse);
        identifier.ifPresent(into::identifier);
        identifier.map(Identifier::toString).or(() -> id).ifPresent(into::id);
        RecordFields.scalar(record, "doi").ifPresent(into::identifier);
        RecordFields.text(record, "title", "display_name").ifPresent(into::title);
        authors(record.path("authorships"), into);
        RecordFields.scalar(record, "publication_year", "publication_date").ifPresent(into::year);
        RecordFields.scalar(record.path("primary_location").path("source"), "display_name")
                .ifPresent(into::venue);
        RecordFields.scalar(record.path("host_venue"), "display_name").ifPresent(into::venue);
        RecordFields.list(record.path("keywords")).forEach(into::keyword);
        locations(record, into);
        String words = words(record.path("abstract_inverted_index"));
        into.abstractText(words);
        RecordFields.text(record, "abstract").ifPresent(into::abstractText);
    }

    private static void authors(JsonNode authorships, SummaryDraft into) {
        List<String> authors = new ArrayList<>();
        for (JsonNode authorship : authorships) {
            JsonNode author = authorship.path("author");
            RecordFields.scalar(author, "display_name")
                    .or(() -> RecordFields.scalar(authorship, "raw_author_name"))
                    .ifPresent(name -> {
                        authors.add(name);
                        RecordFields.authorIds(author).forEach(known -> into.authorId(name, known));
                    });
        }
        into.authors(authors);
    }

    /** A work's pages name it only where they are of a kind that gives papers ids. */
    private static void locations(JsonNode record, SummaryDraft into) {
        for (JsonNode location : record.path("locations")) {
            RecordFields.scalar(location, "landing_page_url")
                    .flatMap(Identifier::parse)
                    .filter(identifier -> identifier.scheme() != Scheme.URL)
                    .ifPresent(into::identifier);
        }
    }

    /** The abstract, put together of where each of its words stands. */
    private static String words(JsonNode index) {
        List<Word> words = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : index.properties()) {
            for (JsonNode position : entry.getValue()) {
                if (position.isInt()) {
                    words.add(new Word(position.intValue(), entry.getKey()));
                }
            }
        }
        return words.stream()
                .sorted(Comparator.comparingInt(Word::position))
                .map(Word::word)
                .collect(Collectors.joining(" "));
    }
}
