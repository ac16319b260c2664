package org.papergraph.extractor.nlp;

/** Where a word stands, seen from the piece, or the step between pieces, whose features are told. */
enum Place {
    HERE,
    BEFORE,
    AFTER,
    TWO_BEFORE,
    TWO_AFTER,
    SOMEWHERE_BEFORE,
    SOMEWHERE_AFTER,
    STEP_FROM,
    STEP_TO
}
