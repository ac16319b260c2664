package org.papergraph.queries.catalogue;

import java.util.Locale;

/** What may be given for a parameter, and so what kind of term it is bound as. */
public enum ParameterType {
    /** A concept of any kind, by any of its labels. */
    CONCEPT,
    METHOD,
    DATASET,
    TASK,
    METRIC,
    /** A paper, by id, IRI, title or an unambiguous part of it. */
    PAPER,
    /** An author, by name. */
    AUTHOR,
    /** Four digits, bound as xsd:gYear. */
    YEAR,
    /** Bound as xsd:integer. */
    INTEGER,
    /** Bound as a plain string. */
    TEXT;

    /** The type as it is written in headers: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads what {@link #label()} writes.
     *
     * @throws IllegalArgumentException if there is no such type
     */
    public static ParameterType of(String label) {
        for (ParameterType type : values()) {
            if (type.label().equals(label)) {
                return type;
            }
        }
        throw new IllegalArgumentException("no parameter is of type " + label);
    }
}
