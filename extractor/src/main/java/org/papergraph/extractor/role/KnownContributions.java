package org.papergraph.extractor.role;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.Entity;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.Lexicon;
import org.papergraph.ontology.Role;
import org.papergraph.ontology.Summary;

/**
 * What a paper introduces for certain: the lexicon says so, or its title is the name. Where no title is told, one that stands
 * at the beginning of the text counts.
 */
public final class KnownContributions {

    /** Offset within which the text may begin with a title. */
    private static final int HEADING = 250;

    /** Characters of a title's key that are not likely to be met by chance. */
    private static final int LEAST_TITLE = 16;

    private final Lexicon lexicon;
    private final Set<ConceptKey> general;

    public KnownContributions(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.general = lexicon.concepts().stream()
                .flatMap(concept -> concept.broader().stream()
                        .map(label -> new ConceptKey(concept.key().kind(), label)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the lexicon has narrower concepts, so that many papers are about it. */
    public boolean isGeneral(Entity entity) {
        return general.contains(entity.concept());
    }

    /** Whether the lexicon knows that another paper than the summarised one, whose title is told, introduced it. */
    public boolean isOthers(Entity entity, Summary summary) {
        String title = summary.paper().title().map(LabelKey::of).orElse("");
        return !title.isEmpty()
                && lexicon.concept(entity.concept())
                        .flatMap(concept -> concept.introducedBy())
                        .map(LabelKey::of)
                        .filter(other -> !other.equals(title))
                        .isPresent();
    }

    /** The entity as the paper's own contribution if the paper's title proves it, else as it was. */
    public Entity mark(Entity entity, Summary summary) {
        String title = summary.paper().title().map(LabelKey::of).orElse("");
        Optional<String> source = lexicon.concept(entity.concept())
                .flatMap(concept -> concept.introducedBy())
                .map(LabelKey::of);
        boolean own = title.isEmpty()
                ? source.filter(key ->
                                key.length() >= LEAST_TITLE && heading(summary).contains(key))
                        .isPresent()
                : title.equals(LabelKey.of(entity.concept().label()))
                        || source.filter(title::equals).isPresent();
        return own
                ? new Entity(
                        entity.concept(),
                        entity.inLexicon(),
                        entity.forms(),
                        Role.INTRODUCES,
                        entity.confidence(),
                        entity.mentions())
                : entity;
    }

    private static String heading(Summary summary) {
        String text = summary.text();
        return LabelKey.of(text.substring(0, Math.min(text.length(), HEADING)));
    }
}
