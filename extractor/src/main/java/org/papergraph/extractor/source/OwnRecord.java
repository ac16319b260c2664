package org.papergraph.extractor.source;

import com.fasterxml.jackson.databind.JsonNode;

/** Our own record, as docs/formats.md lists it. Every field may be missing, if only a text, abstract or title is there. */
final class OwnRecord implements RecordShape {

    @Override
    public boolean recognises(JsonNode record) {
        return true;
    }

    @Override
    public void read(JsonNode record, SummaryDraft into) throws WrongShapeException {
        RecordFields.scalar(record, "id").ifPresent(into::id);
        RecordFields.text(record, "title").ifPresent(into::title);
        into.authors(RecordFields.authors(record.path("authors")));
        RecordFields.scalar(record, "year").ifPresent(into::year);
        RecordFields.scalar(record, "venue").ifPresent(into::venue);
        RecordFields.list(record.path("keywords")).forEach(into::keyword);
        RecordFields.text(record, "abstract").ifPresent(into::abstractText);
        RecordFields.text(record, "text", "summary").ifPresent(into::text);
    }
}
