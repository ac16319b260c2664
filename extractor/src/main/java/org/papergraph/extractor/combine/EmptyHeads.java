package org.papergraph.extractor.combine;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.ontology.LabelKey;

/** Nouns that add nothing to the name that they end: "BEAR algorithm", "ImageNet dataset". */
final class EmptyHeads {

    private static final Set<String> KEYS = Stream.of(
                    "algorithm",
                    "method",
                    "model",
                    "framework",
                    "approach",
                    "architecture",
                    "technique",
                    "dataset",
                    "corpus",
                    "benchmark",
                    "environment",
                    "task",
                    "problem",
                    "setting",
                    "agent")
            .map(LabelKey::of)
            .collect(Collectors.toUnmodifiableSet());

    private EmptyHeads() {}

    /** A name's key without the noun that ends it, of two characters or more; empty if none ends it. */
    static Optional<String> coreOf(String key) {
        return KEYS.stream()
                .filter(key::endsWith)
                .map(head -> key.substring(0, key.length() - head.length()))
                .filter(core -> core.length() > 1)
                .findFirst();
    }

    /** How many characters of a name stand before the noun that ends it; all if none does. */
    static int lengthWithout(String surface) {
        int last = Math.max(surface.lastIndexOf(' '), surface.lastIndexOf('-'));
        return last > 0 && KEYS.contains(LabelKey.of(surface.substring(last))) ? last : surface.length();
    }
}
