package org.papergraph.extractor.link;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Entity;

/** A name that the lexicon lacks, as the corpus uses it: how sure each kind is, and how it is spelled. */
final class NewName {

    private final Map<ConceptKind, Long> kinds = new EnumMap<>(ConceptKind.class);
    private final Map<String, Integer> spellings = new TreeMap<>();

    /** Takes note of an entity of this name, and its {@linkplain #weight weight}. */
    void add(ConceptKey concept, long weight) {
        kinds.merge(concept.kind(), weight, Long::sum);
        spellings.merge(concept.label(), 1, Integer::sum);
    }

    /** How sure the extractor is of an entity, in thousandths: whole numbers add up to the same in any order. */
    static long weight(Entity entity) {
        return Math.round(entity.confidence() * 1000);
    }

    /** How sure each kind is, summed over the corpus. */
    Map<ConceptKind, Long> kinds() {
        return kinds;
    }

    /** How often each spelling is the name. */
    Map<String, Integer> spellings() {
        return spellings;
    }

    int count() {
        return spellings.values().stream().mapToInt(Integer::intValue).sum();
    }

    ConceptKind kind() {
        return surest(kinds);
    }

    /** The kind that is surest; of equal ones the first. */
    static ConceptKind surest(Map<ConceptKind, Long> kinds) {
        return kinds.entrySet().stream()
                .max(Map.Entry.<ConceptKind, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }
}
