package org.papergraph.ontology;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A method, dataset, task or metric that papers share.
 *
 * @param key kind and preferred label
 * @param altLabels every other name, without those that differ from another only as {@link LabelKey} ignores it
 * @param caseSensitive the labels that are a name only in exactly this case
 * @param broader preferred labels of broader concepts of the same kind
 * @param year the year in which it was introduced, where known
 * @param introducedBy the title of the paper that introduced it, where known
 * @param notes why names that only texts use are names of it
 */
public record Concept(
        ConceptKey key,
        List<String> altLabels,
        Set<String> caseSensitive,
        List<String> broader,
        Optional<Integer> year,
        Optional<String> introducedBy,
        List<String> notes) {

    /** A concept of which there is nothing to remark. */
    public Concept(
            ConceptKey key,
            List<String> altLabels,
            Set<String> caseSensitive,
            List<String> broader,
            Optional<Integer> year,
            Optional<String> introducedBy) {
        this(key, altLabels, caseSensitive, broader, year, introducedBy, List.of());
    }

    public Concept {
        altLabels = List.copyOf(altLabels);
        caseSensitive = Set.copyOf(caseSensitive);
        broader = List.copyOf(broader);
        notes = List.copyOf(notes);
    }

    /** A concept of which only its name is known. */
    public static Concept named(ConceptKey key) {
        return new Concept(key, List.of(), Set.of(), List.of(), Optional.empty(), Optional.empty());
    }
}
