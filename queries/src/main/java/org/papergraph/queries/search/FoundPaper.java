package org.papergraph.queries.search;

import java.util.List;
import java.util.Optional;

/**
 * A paper that was found by words.
 *
 * @param summaries the ids of its summaries
 * @param score of BM25; it compares the papers of one search and means nothing else
 * @param sentence of title or summaries that has most of what was looked for
 */
public record FoundPaper(
        String iri,
        String key,
        String label,
        Optional<Integer> year,
        List<String> summaries,
        double score,
        Optional<String> sentence) {

    public FoundPaper {
        summaries = List.copyOf(summaries);
    }
}
