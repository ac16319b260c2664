package org.papergraph.ontology;

import java.util.List;

/**
 * What one summary says, read by itself: a pure function of the summary and the lexicon.
 *
 * @param summary what was read
 * @param entities the concepts that it names, each once
 * @param cited the other works that it refers to, each once
 * @param warnings what was left out and why, one line each: "summary: read to 200000 of 5000000 characters"
 */
public record Extraction(Summary summary, List<Entity> entities, List<CitedWork> cited, List<String> warnings) {

    public Extraction {
        entities = List.copyOf(entities);
        cited = List.copyOf(cited);
        warnings = List.copyOf(warnings);
    }
}
