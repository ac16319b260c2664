package org.papergraph.extractor.find;

import java.util.Optional;
import org.papergraph.extractor.text.AnalysedText;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;

/**
 * A finder's word that a span names a concept.
 *
 * @param text where
 * @param start offset into its readable text
 * @param end exclusive
 * @param sentence index of the sentence
 * @param kind what it would be
 * @param concept the lexicon's concept, if the finder knows it
 * @param finder who says so
 */
public record Vote(
        AnalysedText text,
        int start,
        int end,
        int sentence,
        ConceptKind kind,
        Optional<ConceptKey> concept,
        String finder) {

    public Vote {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** The readable characters. */
    public String surface() {
        return text.text().substring(start, end);
    }

    /** Whether the other lies inside this one and is shorter. */
    public boolean covers(Vote other) {
        return text == other.text && start <= other.start && other.end <= end && end - start > other.end - other.start;
    }
}
