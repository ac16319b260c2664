package org.papergraph.ontology;

/** What a concept is to a paper. Every role implies {@link #MENTIONS}. */
public enum Role {
    /** The paper's own contribution. */
    INTRODUCES("introduces"),
    /** The paper trains, runs or builds with it. */
    USES("uses"),
    /** Results on it are reported. */
    EVALUATED_ON("evaluatedOn"),
    /** A rival or a baseline. */
    COMPARES_WITH("comparesWith"),
    /** A problem that the paper works on. */
    ADDRESSES("addresses"),
    /** Named, and no more can be said. */
    MENTIONS("mentions");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The role as it is written in the ontology and in output. */
    public String label() {
        return label;
    }

    /**
     * Reads what {@link #label()} writes.
     *
     * @throws IllegalArgumentException if there is no such role
     */
    public static Role of(String label) {
        for (Role role : values()) {
            if (role.label.equals(label)) {
                return role;
            }
        }
        throw new IllegalArgumentException("no role is called " + label);
    }
}
