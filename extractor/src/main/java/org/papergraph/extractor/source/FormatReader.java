package org.papergraph.extractor.source;

import java.io.IOException;

/** Reads one format. Stateless. */
interface FormatReader {

    /** Whether a file that begins so is of this format. */
    boolean recognises(Head head);

    /** The items of an input. Neither this nor the cursor closes the input. */
    ItemCursor read(Input input) throws IOException;
}
