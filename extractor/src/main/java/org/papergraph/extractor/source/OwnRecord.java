package org.papergraph.extractor.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.papergraph.ontology.Identifier;

/**
 * papergraph's own record: id, title, authors, year, venue, keywords, abstract, text (or summary), doi, arxiv, url. Every
 * field may be missing, if only a text, an abstract or a title is there. A text that is a note with metadata of its own
 * gives what the record does not say.
 */
final class OwnRecord implements RecordShape {

    private static final List<String> NAMED_SCHEMES = List.of("arxiv:", "doi:", "http://", "https://");

    @Override
    public boolean recognises(JsonNode record) {
        return true;
    }

    @Override
    public void read(JsonNode record, SummaryDraft into) throws WrongShapeException {
        RecordFields.scalar(record, "id").ifPresent(id -> id(id, into));
        RecordFields.text(record, "title").ifPresent(into::title);
        RecordFields.authors(record.path("authors"), into);
        RecordFields.authors(record.path("author"), into);
        RecordFields.scalar(record, "year").ifPresent(into::year);
        RecordFields.scalar(record, "venue", "journal", "conference", "booktitle")
                .ifPresent(into::venue);
        RecordFields.list(record.path("keywords")).forEach(into::keyword);
        for (String name : List.of("doi", "arxiv", "arxiv_id", "arxivId", "url", "urls", "link")) {
            RecordFields.values(record.path(name)).forEach(into::identifier);
        }
        RecordFields.text(record, "abstract").ifPresent(into::abstractText);
        RecordFields.text(record, "text").ifPresent(into::text);
        RecordFields.text(record, "summary").ifPresent(into::text);
        if (MarkdownReader.hasMetadata(into.text())) {
            MarkdownNote.of(into.text()).describe(into);
        }
    }

    /** An id may be the paper's: "arxiv:1706.03762". A mere number is not taken for one. */
    private static void id(String id, SummaryDraft into) {
        into.id(id);
        String lower = id.toLowerCase(Locale.ROOT);
        if (NAMED_SCHEMES.stream().anyMatch(lower::startsWith)) {
            Identifier.parse(id)
                    .filter(identifier -> identifier.scheme() != Identifier.Scheme.URL)
                    .ifPresent(into::identifier);
        }
    }
}
