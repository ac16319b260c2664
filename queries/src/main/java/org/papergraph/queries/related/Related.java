package org.papergraph.queries.related;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.queries.find.PaperRef;

/**
 * A related paper and the reasons.
 *
 * @param summaries the ids of its summaries
 * @param score 1 is as like as a seed is to itself, times the weights
 * @param shares what each part adds to the score, by {@link Part#label()}; they add up to it
 * @param concepts in common, the weightiest first
 * @param citations works that both cite, the weightiest first
 * @param citedTogetherBy papers that cite both
 * @param words the weightiest that both have; not all
 * @param kindredWords words that it has, and no seed, and that are most about the same topics
 * @param kindredConcepts concepts that it has, and another of the papers nearest to the seeds, and no seed, the weightiest first; not all
 * @param evidence sentences about the weightiest concepts, if they were asked for
 */
public record Related(
        String iri,
        String key,
        String label,
        Optional<Integer> year,
        List<String> summaries,
        double score,
        Map<String, Double> shares,
        List<SharedConcept> concepts,
        List<SharedCitation> citations,
        List<SharedName> citedTogetherBy,
        List<SharedName> authors,
        List<SharedName> words,
        List<String> kindredWords,
        List<String> kindredConcepts,
        List<EvidenceSentence> evidence) {

    public Related {
        summaries = List.copyOf(summaries);
        shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
        concepts = List.copyOf(concepts);
        citations = List.copyOf(citations);
        citedTogetherBy = List.copyOf(citedTogetherBy);
        authors = List.copyOf(authors);
        words = List.copyOf(words);
        kindredWords = List.copyOf(kindredWords);
        kindredConcepts = List.copyOf(kindredConcepts);
        evidence = List.copyOf(evidence);
    }

    /** The same, as a reference. */
    public PaperRef paper() {
        return new PaperRef(iri, key, label, year, true);
    }

    Related with(List<EvidenceSentence> sentences) {
        return new Related(
                iri,
                key,
                label,
                year,
                summaries,
                score,
                shares,
                concepts,
                citations,
                citedTogetherBy,
                authors,
                words,
                kindredWords,
                kindredConcepts,
                sentences);
    }
}
