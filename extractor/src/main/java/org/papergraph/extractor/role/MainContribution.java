package org.papergraph.extractor.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Entity;
import org.papergraph.ontology.Mention;
import org.papergraph.ontology.Role;
import org.papergraph.ontology.TextPart;

/**
 * A summary that says "DQN learns to play" and nothing of who proposed it is about DQN all the same: the method with a name of
 * its own that stands early in the text and far more often than any other is taken for the paper's own.
 */
public final class MainContribution {

    /** Offset by which it must have been named. */
    private static final int EARLY = 600;

    private static final int LEAST_PLACES = 3;

    /** How many times more often it must stand there than the next method with a name of its own. */
    private static final double MARGIN = 1.5;

    /**
     * The entities, one of them perhaps with another role.
     *
     * @param others tells what is known to come from another paper, or to be too general to come from this one
     */
    public List<Entity> mark(List<Entity> entities, Predicate<Entity> others) {
        List<Entity> named = entities.stream()
                .filter(entity -> entity.concept().kind() == ConceptKind.METHOD)
                .filter(entity -> entity.forms().stream().anyMatch(MainContribution::isName))
                .sorted(Comparator.comparingLong(MainContribution::places)
                        .reversed()
                        .thenComparing(entity -> entity.mentions().get(0)))
                .toList();
        Optional<Entity> main = named.stream()
                .findFirst()
                .filter(first -> stands(first) && !others.test(first))
                .filter(first -> named.size() == 1 || places(first) >= MARGIN * places(named.get(1)));
        List<Entity> marked = new ArrayList<>(entities);
        main.ifPresent(entity -> marked.set(marked.indexOf(entity), introduced(entity)));
        return marked;
    }

    private static boolean stands(Entity entity) {
        Mention first = entity.mentions().get(0);
        return entity.role() != Role.COMPARES_WITH
                && places(entity) >= LEAST_PLACES
                && (first.part() == TextPart.TITLE || first.span().start() < EARLY);
    }

    private static long places(Entity entity) {
        return entity.mentions().stream().map(Mention::span).distinct().count();
    }

    /** A capital behind the first letter, or a capital and a digit: "ReasoNet", "DQN", "T5". */
    private static boolean isName(String form) {
        boolean capital = form.chars().anyMatch(Character::isUpperCase);
        boolean digit = form.chars().anyMatch(Character::isDigit);
        boolean inner = form.chars().skip(1).anyMatch(Character::isUpperCase);
        return (capital && digit) || (inner && form.indexOf(' ') < 0);
    }

    private static Entity introduced(Entity entity) {
        return new Entity(
                entity.concept(),
                entity.inLexicon(),
                entity.forms(),
                Role.INTRODUCES,
                entity.confidence(),
                entity.mentions());
    }
}
