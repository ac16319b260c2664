package org.papergraph.app.build;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.papergraph.ontology.CitationLink;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.ConceptLink;
import org.papergraph.ontology.LinkedPaper;

/** Counts what is linked, as it passes. For one thread. */
public final class LinkTally {

    private final Set<String> papers = new HashSet<>();
    private final Set<ConceptKey> concepts = new HashSet<>();
    private final Set<String> cited = new HashSet<>();
    private final Set<String> resolved = new HashSet<>();
    private int summaries;
    private long links;

    void add(LinkedPaper paper) {
        summaries++;
        papers.add(paper.paper().key());
        links += paper.concepts().size();
        paper.concepts().stream().map(ConceptLink::concept).forEach(concepts::add);
        for (CitationLink citation : paper.citations()) {
            cited.add(citation.cited().key());
            if (citation.resolved()) {
                resolved.add(citation.cited().key());
            }
        }
    }

    /** Summaries, without copies. */
    public int summaries() {
        return summaries;
    }

    /** Papers that have a summary. */
    public int papers() {
        return papers.size();
    }

    /** Links from a paper to a concept, as the summaries state them. */
    public long links() {
        return links;
    }

    /** Works that are cited. */
    public int cited() {
        return cited.size();
    }

    /** Cited works that were matched to a paper of the corpus, or to a title or identifier. */
    public int resolved() {
        return resolved.size();
    }

    /** How many concepts of each kind papers are linked to. */
    public Map<ConceptKind, Integer> concepts() {
        Map<ConceptKind, Integer> counts = new EnumMap<>(ConceptKind.class);
        for (ConceptKind kind : ConceptKind.values()) {
            counts.put(kind, 0);
        }
        concepts.forEach(concept -> counts.merge(concept.kind(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }
}
