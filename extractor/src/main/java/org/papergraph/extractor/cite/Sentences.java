package org.papergraph.extractor.cite;

import java.util.Collections;
import java.util.List;
import org.papergraph.ontology.Span;

/** Finds the sentence around a mention. */
final class Sentences {

    private final CiteText text;
    private final List<Span> sentences;

    Sentences(CiteText text, List<Span> sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    /** The sentence that holds a span; if none does, the line; if it crosses lines, the span itself. */
    Span around(Span span) {
        int found = Collections.binarySearch(sentences, new Span(span.start(), Integer.MAX_VALUE));
        int at = found >= 0 ? found : -found - 2;
        if (at >= 0 && sentences.get(at).contains(span)) {
            return sentences.get(at);
        }
        Span line = text.line(span.start());
        return line.contains(span) ? line : span;
    }
}
