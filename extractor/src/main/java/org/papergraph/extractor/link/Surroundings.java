package org.papergraph.extractor.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.papergraph.extractor.cite.TellingWords;
import org.papergraph.ontology.CitedWork;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.Entity;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.Mention;
import org.papergraph.ontology.Summary;

/**
 * What the sentences say in which a work is cited.
 *
 * @param words their telling words, see {@link TellingWords}
 * @param concepts what they name
 */
record Surroundings(Set<String> words, Set<ConceptKey> concepts) {

    static final Surroundings NONE = new Surroundings(Set.of(), Set.of());

    Surroundings {
        words = Set.copyOf(words);
        concepts = Set.copyOf(concepts);
    }

    /**
     * Reads the sentences around the mentions of a work; how the work is called there does not count.
     *
     * @param identity the one concept that an entity's concept is
     */
    static Surroundings of(Extraction extraction, CitedWork work, UnaryOperator<ConceptKey> identity) {
        Summary summary = extraction.summary();
        Set<String> words = new HashSet<>();
        Set<ConceptKey> concepts = new HashSet<>();
        for (Mention mention : work.mentions()) {
            String text = summary.part(mention.part());
            if (mention.sentence().end() <= text.length() && mention.sentence().contains(mention.span())) {
                words.addAll(TellingWords.of(text.substring(
                        mention.sentence().start(), mention.span().start())));
                words.addAll(TellingWords.of(
                        text.substring(mention.span().end(), mention.sentence().end())));
            }
            for (Entity entity : extraction.entities()) {
                if (isNamed(entity.mentions(), mention)) {
                    concepts.add(identity.apply(entity.concept()));
                }
            }
        }
        return new Surroundings(words, concepts);
    }

    private static boolean isNamed(List<Mention> entity, Mention cited) {
        return entity.stream()
                .anyMatch(place -> place.part() == cited.part()
                        && cited.sentence().contains(place.span())
                        && !place.span().overlaps(cited.span()));
    }
}
