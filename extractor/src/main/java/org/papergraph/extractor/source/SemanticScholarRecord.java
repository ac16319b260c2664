package org.papergraph.extractor.source;

import com.fasterxml.jackson.databind.JsonNode;

/** Filled by the next commit. */
final class SemanticScholarRecord implements RecordShape {

    @Override
    public boolean recognises(JsonNode record) {
        return false;
    }

    @Override
    public void read(JsonNode record, SummaryDraft into) throws WrongShapeException {
        new OwnRecord().read(record, into);
    }
}
