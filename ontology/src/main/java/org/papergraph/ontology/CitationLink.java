package org.papergraph.ontology;

import java.util.List;

/**
 * A paper's citation of another, as one summary states it.
 *
 * @param cited the cited paper: one of the corpus, or a stub made of what the text says of it
 * @param resolved whether it was matched to a paper of the corpus, or to a title or identifier
 * @param name the work as the text calls it
 * @param evidence the mentions, in text order; at least one
 */
public record CitationLink(Paper cited, boolean resolved, String name, List<Mention> evidence) {

    public CitationLink {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a citation without evidence: " + name);
        }
    }
}
