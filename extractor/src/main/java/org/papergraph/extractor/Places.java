package org.papergraph.extractor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.papergraph.extractor.find.Vote;
import org.papergraph.extractor.text.AnalysedText;
import org.papergraph.ontology.CitedWork;
import org.papergraph.ontology.Mention;
import org.papergraph.ontology.Span;

/** Places of one text where words stand that only look like names of methods. */
record Places(List<Span> spans) {

    /** "Vaswani et al. (2017)" is shorter, a reference with a title longer. */
    private static final int SHORTEST_REFERENCE = 40;

    /** Where a text writes out references to other works: names of authors, journals and words of titles. */
    static Places ofReferences(AnalysedText text, Collection<CitedWork> cited) {
        return new Places(cited.stream()
                .flatMap(work -> work.mentions().stream())
                .filter(mention -> mention.part() == text.part())
                .map(Mention::span)
                .filter(span -> span.length() >= SHORTEST_REFERENCE)
                .distinct()
                .toList());
    }

    /** Where it writes out the names of its paper's authors, if they have two words; a single one may well be a method's. */
    static Places ofAuthors(AnalysedText text, List<String> authors) {
        String source = text.readable().source();
        List<Span> spans = new ArrayList<>();
        for (String author : authors) {
            if (author.indexOf(' ') > 0) {
                for (int at = source.indexOf(author); at >= 0; at = source.indexOf(author, at + author.length())) {
                    spans.add(new Span(at, at + author.length()));
                }
            }
        }
        return new Places(spans);
    }

    boolean hold(Vote vote) {
        if (spans.isEmpty()) {
            return false;
        }
        Span place = vote.text().readable().toSource(vote.start(), vote.end());
        return spans.stream().anyMatch(span -> span.start() <= place.start() && place.end() <= span.end());
    }
}
