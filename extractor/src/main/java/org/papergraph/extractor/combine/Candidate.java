package org.papergraph.extractor.combine;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.papergraph.extractor.find.Vote;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.LabelKey;

/**
 * All votes of one summary for what seems to be one thing: its names differ by case, hyphen or plural, are defined as long
 * and short form of each other, or are labels of one concept of the lexicon.
 *
 * @param votes in text order; at least one
 */
public record Candidate(List<Vote> votes) {

    public Candidate {
        votes = List.copyOf(votes);
        if (votes.isEmpty()) {
            throw new IllegalArgumentException("a candidate has votes");
        }
    }

    /** The {@link LabelKey}s of its names. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        votes.forEach(vote -> keys.add(LabelKey.of(vote.surface())));
        return keys;
    }

    /** The lexicon's concepts among its votes. */
    public Set<ConceptKey> concepts() {
        Set<ConceptKey> concepts = new TreeSet<>();
        votes.forEach(vote -> vote.concept().ifPresent(concepts::add));
        return concepts;
    }
}
