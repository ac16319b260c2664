package org.papergraph.extractor.link;

import java.util.List;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.Entity;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.Role;
import org.papergraph.ontology.SourceLocation;
import org.papergraph.ontology.Summary;

/**
 * What is remembered of a summary.
 *
 * @param metadata as {@link JoinedMetadata} has it, so that a paper of one summary has it already
 * @param length of abstract and text, in characters
 * @param opening how its text begins; empty if the paper has a title, which is the better name
 * @param introduced the concepts that its paper introduces, as the text names them
 */
record SeenSummary(
        String id,
        PaperMetadata metadata,
        List<SourceLocation> seenAt,
        int length,
        String opening,
        List<ConceptKey> introduced) {

    static SeenSummary of(Extraction extraction) {
        Summary summary = extraction.summary();
        int length = summary.text().length()
                + summary.abstractText().map(String::length).orElse(0);
        List<ConceptKey> introduced = extraction.entities().stream()
                .filter(entity -> entity.role() == Role.INTRODUCES)
                .map(Entity::concept)
                .toList();
        String opening = summary.paper().title().isPresent() ? "" : PaperLabel.opening(summary);
        return new SeenSummary(
                summary.id(), JoinedMetadata.of(summary.paper()), summary.seenAt(), length, opening, introduced);
    }
}
