package org.papergraph.extractor.source;

import com.fasterxml.jackson.databind.JsonNode;

/** Knows what the fields of one kind of JSON record mean. Stateless. */
interface RecordShape {

    /** Whether a record is of this kind. */
    boolean recognises(JsonNode record);

    /**
     * Reads what the record says. Unknown fields are ignored.
     *
     * @throws WrongShapeException if a field that must be text is something else
     */
    void read(JsonNode record, SummaryDraft into) throws WrongShapeException;
}
