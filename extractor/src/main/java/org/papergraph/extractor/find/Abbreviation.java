package org.papergraph.extractor.find;

import org.papergraph.extractor.text.AnalysedText;

/** A long form and the short form that the text defines for it; offsets into the readable text, half-open. */
public record Abbreviation(AnalysedText text, int sentence, int longStart, int longEnd, int shortStart, int shortEnd) {

    public String longForm() {
        return text.text().substring(longStart, longEnd);
    }

    public String shortForm() {
        return text.text().substring(shortStart, shortEnd);
    }
}
