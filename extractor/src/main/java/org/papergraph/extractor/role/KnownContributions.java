package org.papergraph.extractor.role;

import org.papergraph.ontology.Entity;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.Lexicon;
import org.papergraph.ontology.Role;
import org.papergraph.ontology.Summary;

/** What a paper introduces for certain: the lexicon says so, or its title is the name. */
public final class KnownContributions {

    private final Lexicon lexicon;

    public KnownContributions(Lexicon lexicon) {
        this.lexicon = lexicon;
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
        boolean own = !title.isEmpty()
                && (title.equals(LabelKey.of(entity.concept().label()))
                        || lexicon.concept(entity.concept())
                                .flatMap(concept -> concept.introducedBy())
                                .map(LabelKey::of)
                                .filter(title::equals)
                                .isPresent());
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
}
