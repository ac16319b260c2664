package org.papergraph.ontology;

/** The four kinds of concept that a paper can be linked to. */
public enum ConceptKind {
    METHOD,
    DATASET,
    TASK,
    METRIC;

    /** The kind as it is written in files, IRIs and output: lower case. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * Reads what {@link #label()} writes.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    public static ConceptKind of(String label) {
        for (ConceptKind kind : values()) {
            if (kind.name().equalsIgnoreCase(label)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                "no kind is called \"" + label + "\"; there are method, dataset, task and metric");
    }
}
