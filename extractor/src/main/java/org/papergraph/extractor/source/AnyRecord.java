package org.papergraph.extractor.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Every kind of record: each is read as the first kind that recognises it. */
final class AnyRecord implements RecordShape {

    private static final List<RecordShape> SHAPES = List.of(
            new OpenAlexRecord(), new SemanticScholarRecord(), new ArxivRecord(), new CslRecord(), new OwnRecord());

    @Override
    public boolean recognises(JsonNode record) {
        return true;
    }

    @Override
    public void read(JsonNode record, SummaryDraft into) throws WrongShapeException {
        for (RecordShape shape : SHAPES) {
            if (shape.recognises(record)) {
                shape.read(record, into);
                return;
            }
        }
    }
}
