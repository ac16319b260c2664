package org.papergraph.queries.path;

import java.util.Optional;

/**
 * A step to a paper or concept.
 *
 * @param link what the last one has to do with this one: "uses", "used by", "cites", …
 * @param to what it is called
 * @param papers how many papers name the concept or cite the work that the step goes through
 * @param sentence one of the sentences that say so
 */
public record PathStep(String link, String to, String iri, long papers, double cost, Optional<String> sentence) {}
