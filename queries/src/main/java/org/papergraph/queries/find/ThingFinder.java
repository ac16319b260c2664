package org.papergraph.queries.find;

import java.util.Optional;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.QueryException;

/** Finds what a name means where a concept or a paper may be named. Valid as long as the view. */
public final class ThingFinder {

    private final ConceptFinder concepts;
    private final PaperFinder papers;

    public ThingFinder(GraphView view) {
        this.concepts = new ConceptFinder(view);
        this.papers = new PaperFinder(view);
    }

    /**
     * A concept if one is called so, else a paper.
     *
     * @throws QueryException {@code ambiguous-concept} if only concepts are called so, and several; else {@code unknown-paper} or
     *     {@code ambiguous-paper}
     */
    public Reference require(String name) {
        Finding<ConceptRef> finding = concepts.find(name);
        boolean onlyConcepts = finding instanceof Finding.Ambiguous && papers.find(name) instanceof Finding.NotFound;
        Optional<ConceptRef> concept = onlyConcepts ? Optional.of(concepts.require(name)) : finding.value();
        return concept.isPresent() ? concept.get() : papers.require(name);
    }
}
