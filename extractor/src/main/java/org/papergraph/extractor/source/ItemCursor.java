package org.papergraph.extractor.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.papergraph.ontology.SourceItem;

/** Items that are pulled one at a time: nothing is read ahead of the reader. */
interface ItemCursor extends Closeable {

    /** The next item; empty at the end, and then always. */
    Optional<SourceItem> next() throws IOException;

    /** The line that was reached, to say where reading failed; 0 if the input is read as a whole. */
    default int line() {
        return 0;
    }

    @Override
    default void close() throws IOException {}

    static ItemCursor of(SourceItem item) {
        Iterator<SourceItem> items = List.of(item).iterator();
        return () -> items.hasNext() ? Optional.of(items.next()) : Optional.empty();
    }
}
