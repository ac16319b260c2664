package org.papergraph.ontology;

/** The part of a summary that a span refers to. */
public enum TextPart {
    TITLE,
    ABSTRACT,
    SUMMARY;

    /** The part as it is written in IRIs and output: lower case. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * Reads what {@link #label()} writes.
     *
     * @throws IllegalArgumentException if there is no such part
     */
    public static TextPart of(String label) {
        return valueOf(label.toUpperCase(java.util.Locale.ROOT));
    }
}
