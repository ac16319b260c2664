package org.papergraph.extractor;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.extractor.find.Vote;
import org.papergraph.extractor.text.AnalysedText;
import org.papergraph.ontology.Span;

/** Where a text writes out the names of its paper's authors: "Adam Smith" there is no optimizer. */
record OwnAuthors(List<Span> spans) {

    /** The places of authors' names that have at least two words; a single one may well be a method's. */
    static OwnAuthors of(AnalysedText text, List<String> authors) {
        String source = text.readable().source();
        List<Span> spans = new ArrayList<>();
        for (String author : authors) {
            if (author.indexOf(' ') > 0) {
                for (int at = source.indexOf(author); at >= 0; at = source.indexOf(author, at + author.length())) {
                    spans.add(new Span(at, at + author.length()));
                }
            }
        }
        return new OwnAuthors(spans);
    }

    boolean hold(Vote vote) {
        if (spans.isEmpty()) {
            return false;
        }
        Span place = vote.text().readable().toSource(vote.start(), vote.end());
        return spans.stream().anyMatch(span -> span.start() <= place.start() && place.end() <= span.end());
    }
}
