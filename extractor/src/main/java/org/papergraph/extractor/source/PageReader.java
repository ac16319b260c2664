package org.papergraph.extractor.source;

import java.io.IOException;

/** Filled by the next commit. */
final class PageReader implements FormatReader {

    @Override
    public boolean recognises(Head head) {
        return false;
    }

    @Override
    public ItemCursor read(Input input) throws IOException {
        return new TextReader().read(input);
    }
}
