package org.papergraph.queries.find;

import java.util.stream.Stream;
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
     * @throws QueryException {@code ambiguous-concept} if only concepts are called so, and several; {@code ambiguous-paper} if
     *     several papers are; {@code unknown-paper} if nothing is, with the nearest concepts and papers
     */
    public Reference require(String name) {
        Finding<ConceptRef> concept = concepts.find(name);
        if (concept instanceof Finding.Found<ConceptRef> found) {
            return found.reference();
        }
        if (!(papers.find(name) instanceof Finding.NotFound<PaperRef> noPaper)) {
            return papers.require(name);
        }
        if (!(concept instanceof Finding.NotFound<ConceptRef> noConcept)) {
            return concepts.require(name);
        }
        throw Finder.unknown(
                papers.errorName(),
                "concept or paper",
                name,
                Stream.concat(noConcept.suggestions().stream(), noPaper.suggestions().stream())
                        .toList());
    }
}
