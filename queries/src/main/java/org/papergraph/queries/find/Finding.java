package org.papergraph.queries.find;

import java.util.List;
import java.util.Optional;

/** What a {@link Finder} says to a name. */
public sealed interface Finding<T extends Reference> {

    /** At most so many candidates or suggestions are listed. */
    int LISTED = 10;

    /** The one that is found, if exactly one is. */
    default Optional<T> value() {
        return this instanceof Found<T> found ? Optional.of(found.reference()) : Optional.empty();
    }

    /** Exactly one thing is called so. */
    record Found<T extends Reference>(T reference) implements Finding<T> {}

    /**
     * Several things are called so.
     *
     * @param candidates the first {@value #LISTED} of them, in a fixed order
     * @param total how many there are in all; at least two
     */
    record Ambiguous<T extends Reference>(List<T> candidates, int total) implements Finding<T> {

        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * Nothing is called so.
     *
     * @param suggestions what is called something like it, nearest first; at most {@value #LISTED}, often none
     */
    record NotFound<T extends Reference>(List<T> suggestions) implements Finding<T> {

        public NotFound {
            suggestions = List.copyOf(suggestions);
        }
    }

    /** Found, ambiguous, or not found without suggestions, by the number of candidates. */
    static <T extends Reference> Finding<T> of(List<T> candidates) {
        return switch (candidates.size()) {
            case 0 -> new NotFound<>(List.of());
            case 1 -> new Found<>(candidates.get(0));
            default -> new Ambiguous<>(candidates.subList(0, Math.min(LISTED, candidates.size())), candidates.size());
        };
    }
}
