package org.papergraph.extractor.archive;

import java.util.Optional;
import java.util.function.Function;
import org.papergraph.ontology.Extraction;

/** A line of the archive that is not yet parsed, which is most of the work of reading it. For any thread. */
public final class StoredExtraction {

    private final String line;
    private final Function<Extraction, Optional<Extraction>> current;

    StoredExtraction(String line, Function<Extraction, Optional<Extraction>> current) {
        this.line = line;
        this.current = current;
    }

    /** The extraction, its summary with its present places; empty if it counts no longer. */
    public Optional<Extraction> read() {
        return current.apply(ExtractionCodec.read(line));
    }
}
