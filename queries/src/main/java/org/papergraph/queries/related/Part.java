package org.papergraph.queries.related;

import java.util.Locale;
import org.papergraph.queries.index.Space;

/** A kind of reason for which papers are related. */
public enum Part {
    CONCEPTS,
    /** Works that both cite, or one citing the other. */
    CITATIONS,
    /** Papers that cite both. */
    COCITATIONS,
    AUTHORS,
    WORDS,
    /** What the words are about, whether or not they are the same. */
    TOPIC,
    /** Concepts that the papers nearest to the seeds have, and no seed has. */
    KINDRED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads what {@link #label()} writes.
     *
     * @throws IllegalArgumentException if there is no such part
     */
    public static Part of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    static Part of(Space space) {
        return switch (space) {
            case CONCEPTS, NAMED_CONCEPTS -> CONCEPTS;
            case CITATIONS -> CITATIONS;
            case COCITATIONS -> COCITATIONS;
            case AUTHORS -> AUTHORS;
            case WORDS, BACKGROUND, METHOD, RESULT -> WORDS;
        };
    }
}
