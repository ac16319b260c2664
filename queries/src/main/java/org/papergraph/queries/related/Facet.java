package org.papergraph.queries.related;

import java.util.Locale;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.queries.index.Space;

/** The side on which papers are to be alike. */
public enum Facet {
    /** The problem. */
    BACKGROUND(Space.BACKGROUND),
    /** What was done. */
    METHOD(Space.METHOD),
    /** What came out. */
    RESULT(Space.RESULT);

    private final Space words;

    Facet(Space words) {
        this.words = words;
    }

    /** The words of the sentences that tell this side. */
    Space words() {
        return words;
    }

    /** How much a concept of a kind tells of this side. */
    double weight(ConceptKind kind) {
        return switch (this) {
            case BACKGROUND ->
                switch (kind) {
                    case TASK -> 1.2;
                    case METHOD, DATASET -> 0.85;
                    case METRIC -> 0.7;
                };
            case METHOD ->
                switch (kind) {
                    case METHOD -> 1.2;
                    case TASK -> 0.85;
                    case DATASET, METRIC -> 1.0;
                };
            case RESULT -> kind == ConceptKind.DATASET || kind == ConceptKind.METRIC ? 1.1 : 1.0;
        };
    }

    /**
     * Reads a facet's name in lower case.
     *
     * @throws IllegalArgumentException if there is no such facet
     */
    public static Facet of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
