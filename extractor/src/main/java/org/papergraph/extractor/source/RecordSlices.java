package org.papergraph.extractor.source;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;

/** An input cut into pieces that are read one at a time, each held in bounded memory. */
interface RecordSlices {

    /** Moves to the next piece; false at the end. */
    boolean next() throws IOException;

    /** The line on which the piece begins, counted from 1. */
    int line();

    /** Whether the piece was too large to be held; then it has no text. */
    boolean isTooLarge();

    /**
     * The piece.
     *
     * @throws CharacterCodingException if it is not valid UTF-8
     */
    String text() throws CharacterCodingException;
}
