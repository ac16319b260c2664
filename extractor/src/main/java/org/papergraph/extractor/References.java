package org.papergraph.extractor;

import java.util.Collection;
import java.util.List;
import org.papergraph.extractor.find.Vote;
import org.papergraph.extractor.text.AnalysedText;
import org.papergraph.ontology.CitedWork;
import org.papergraph.ontology.Mention;
import org.papergraph.ontology.Span;

/**
 * Where one text writes out references to other works. Names of authors, journals and words of titles stand there, written
 * like names of methods: of what only looks like a name there, hardly anything is one.
 */
record References(List<Span> spans) {

    /** "Vaswani et al. (2017)" is shorter, a reference with a title longer. */
    private static final int SHORTEST = 40;

    static References of(AnalysedText text, Collection<CitedWork> cited) {
        return new References(cited.stream()
                .flatMap(work -> work.mentions().stream())
                .filter(mention -> mention.part() == text.part())
                .map(Mention::span)
                .filter(span -> span.length() >= SHORTEST)
                .distinct()
                .toList());
    }

    boolean hold(Vote vote) {
        if (spans.isEmpty()) {
            return false;
        }
        Span place = vote.text().readable().toSource(vote.start(), vote.end());
        return spans.stream().anyMatch(span -> span.start() <= place.start() && place.end() <= span.end());
    }
}
