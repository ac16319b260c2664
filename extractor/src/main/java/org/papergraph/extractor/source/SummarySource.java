package org.papergraph.extractor.source;

import java.util.OptionalLong;
import java.util.stream.Stream;
import org.papergraph.ontology.SourceItem;

/** A place from which summaries come. Nothing is opened before the items are asked for. */
public interface SummarySource {

    /**
     * The items, in the order in which they stand; folders are walked in the order of their names. The stream is
     * sequential, lazy, holds one item at a time and never throws for bad input: what cannot be read is a {@link
     * org.papergraph.ontology.Rejection}. It holds a file open and must be closed. Standard input can be read once only.
     */
    Stream<SourceItem> items();

    /** How many bytes there are to read, before decompression; empty if nobody knows, as for standard input. */
    OptionalLong totalBytes();

    /** How many of {@link #totalBytes()} have been read so far. May be asked by any thread while the items are read. */
    long bytesRead();
}
