package org.papergraph.graph.export;

import java.util.Arrays;
import java.util.Optional;

/** The formats that a graph can be exported in. */
public enum ExportFormat {
    TURTLE,
    NTRIPLES,
    /** With the named graphs. */
    NQUADS,
    /** With the named graphs. */
    TRIG,
    JSONLD,
    RDFXML;

    /** The format as it is written on the command line: lower case. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Reads what {@link #label()} writes; empty if there is no such format. */
    public static Optional<ExportFormat> of(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label().equals(label))
                .findFirst();
    }

    /** Whether it keeps the named graphs apart; the others hold their union. */
    public boolean hasGraphs() {
        return this == NQUADS || this == TRIG;
    }
}
