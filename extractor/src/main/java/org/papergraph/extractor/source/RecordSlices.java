package org.papergraph.extractor.source;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;

/** An input cut into records that are read one at a time, each held in bounded memory. */
interface RecordSlices {

    /** Moves to the next record; false at the end. */
    boolean next() throws IOException;

    /** The line on which the record begins, counted from 1. */
    int line();

    /** Whether there is nothing but white space in it. */
    boolean isBlank();

    /** Whether the record was too large to be held; then it has no text. */
    boolean isTooLarge();

    /**
     * The record as it stands.
     *
     * @throws CharacterCodingException if it is not valid UTF-8
     */
    String text() throws CharacterCodingException;

    /** At the end: whether the input ended where there had to be more. */
    boolean isCutOff();
}
