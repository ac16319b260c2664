package org.papergraph.queries.index;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A text, read as the index reads those of papers. */
public record PlainText(String text) {

    /** Its words, with stop words left out. */
    public List<String> words() {
        try (TextAnalysis analysis = new TextAnalysis()) {
            return analysis.words(text);
        }
    }

    public List<String> sentences() {
        return Sentences.of(text);
    }

    /** The text of each facet's sentences. */
    public Map<Space, String> facets() {
        Map<Space, String> facets = new EnumMap<>(Space.class);
        FacetReader.of(sentences()).forEach((facet, sentences) -> facets.put(facet, sentences.toString()));
        return facets;
    }
}
