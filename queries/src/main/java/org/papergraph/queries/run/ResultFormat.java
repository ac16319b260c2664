package org.papergraph.queries.run;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.papergraph.queries.QueryException;

/** How an answer is written. */
public enum ResultFormat {
    /** For people: aligned columns for rows, Turtle for a graph. */
    TABLE,
    /** SPARQL 1.1 Query Results CSV. */
    CSV,
    /** SPARQL 1.1 Query Results TSV. */
    TSV,
    /** SPARQL 1.1 Query Results JSON. */
    JSON,
    /** SPARQL Query Results XML. */
    XML,
    /** The papers among the rows, as BibTeX entries. */
    BIBTEX,
    /** Turtle, for CONSTRUCT and DESCRIBE. */
    TURTLE;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads what {@link #label()} writes.
     *
     * @throws QueryException {@code unknown-format}
     */
    public static ResultFormat of(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new QueryException(
                        "unknown-format",
                        "no format is called " + label,
                        "use one of "
                                + Arrays.stream(values())
                                        .map(ResultFormat::label)
                                        .collect(Collectors.joining(", "))));
    }
}
