package org.papergraph.extractor.source;

import java.io.InputStream;

/**
 * An opened file: decompressed, without byte order mark, from its beginning.
 *
 * @param maxItemBytes how large an item may be; one beyond it is rejected
 */
record Input(InputFile file, Head head, InputStream in, int maxItemBytes) {

    String name() {
        return file.name();
    }
}
