package org.papergraph.extractor.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Entity;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.Lexicon;

/**
 * Collects the names of a corpus. Names that the lexicon lacks are one concept if they have one {@link LabelKey}, differ only
 * by a word such as "algorithm" at the end, or are long and short form in some text; a short form with several long forms in
 * the corpus joins none of them.
 */
final class ConceptSurvey {

    private static final int LEAST_CORE = 3;
    private static final List<String> EMPTY_HEADS = List.of(
            "algorithm",
            "method",
            "model",
            "framework",
            "approach",
            "architecture",
            "technique",
            "dataset",
            "corpus",
            "task");

    private final Lexicon lexicon;
    /** For every name that the lexicon lacks, by key: how sure each kind is, summed over the corpus. */
    private final Map<String, Map<ConceptKind, Double>> kinds = new HashMap<>();
    /** By key: how often each spelling is the name. */
    private final Map<String, Map<String, Integer>> spellings = new HashMap<>();
    /** By key of a short form: the keys of the long forms that it is seen with. */
    private final Map<String, Set<String>> expansions = new HashMap<>();

    private final Set<ConceptKey> known = new TreeSet<>();

    ConceptSurvey(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void add(Extraction extraction) {
        for (Entity entity : extraction.entities()) {
            if (lexicon.concept(entity.concept()).isPresent()) {
                known.add(entity.concept());
            } else {
                addNew(entity);
            }
        }
    }

    private void addNew(Entity entity) {
        String key = LabelKey.of(entity.concept().label());
        kinds.computeIfAbsent(key, k -> new TreeMap<>())
                .merge(entity.concept().kind(), (double) Math.round(entity.confidence() * 1000), Double::sum);
        Map<String, Integer> names = spellings.computeIfAbsent(key, k -> new TreeMap<>());
        names.merge(entity.concept().label(), 1, Integer::sum);
        for (String form : entity.forms()) {
            String other = LabelKey.of(form);
            if (!other.equals(key) && !other.isEmpty() && other.length() < key.length()) {
                expansions.computeIfAbsent(other, k -> new TreeSet<>()).add(key);
            }
        }
    }

    ConceptIdentities identities() {
        Partition<String> same = new Partition<>();
        expansions.forEach((shortForm, longForms) -> {
            if (longForms.size() == 1 && kinds.containsKey(shortForm)) {
                same.union(shortForm, longForms.iterator().next());
            }
        });
        for (String key : kinds.keySet()) {
            for (String head : EMPTY_HEADS) {
                String core = key.endsWith(head) ? key.substring(0, key.length() - head.length()) : "";
                if (core.length() >= LEAST_CORE && kinds.containsKey(core)) {
                    same.union(key, core);
                }
            }
        }
        return new ConceptIdentities(lexicon, known, names(same));
    }

    /** For every key that the lexicon lacks, the concept that it names. */
    private Map<String, ConceptKey> names(Partition<String> same) {
        Map<String, TreeSet<String>> groups = new TreeMap<>();
        kinds.keySet()
                .forEach(key -> groups.computeIfAbsent(same.find(key), k -> new TreeSet<>())
                        .add(key));
        Map<String, ConceptKey> names = new HashMap<>();
        groups.values().forEach(group -> {
            ConceptKey concept = new ConceptKey(kind(group), label(group));
            group.forEach(key -> names.put(key, concept));
        });
        return names;
    }

    private ConceptKind kind(Set<String> group) {
        Map<ConceptKind, Double> sums = new TreeMap<>();
        group.forEach(
                key -> kinds.getOrDefault(key, Map.of()).forEach((kind, sum) -> sums.merge(kind, sum, Double::sum)));
        return sums.entrySet().stream()
                .max(Map.Entry.<ConceptKind, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    /** The most frequent spelling of the most frequent key; of equal ones the longer, then the first by code points. */
    private String label(Set<String> group) {
        Map<String, Integer> all = new TreeMap<>();
        group.forEach(key ->
                spellings.getOrDefault(key, Map.of()).forEach((name, count) -> all.merge(name, count, Integer::sum)));
        return all.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }
}
