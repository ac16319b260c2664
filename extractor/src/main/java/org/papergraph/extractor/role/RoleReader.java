package org.papergraph.extractor.role;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import org.papergraph.extractor.find.Vote;
import org.papergraph.extractor.text.Sentence;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Role;
import org.papergraph.ontology.TextPart;

/**
 * Reads the role of a concept from the clauses that mention it. A clause denies ("without", "does not use", "unlike"),
 * proposes, compares, evaluates, applies or addresses; of several, the strongest that is not denied counts.
 */
public final class RoleReader {

    /** A name that stands in a text more often than this has long shown what it is there for. */
    private static final int MOST_MENTIONS = 40;

    /** From the strongest claim to the weakest. */
    private static final Role[] BY_STRENGTH = {
        Role.INTRODUCES, Role.EVALUATED_ON, Role.USES, Role.COMPARES_WITH, Role.ADDRESSES, Role.MENTIONS
    };

    /** The role of a concept with these mentions; {@link Role#MENTIONS} if the text says no more. */
    public Role role(ConceptKind kind, Collection<Vote> mentions) {
        Map<Role, Integer> counts = new EnumMap<>(Role.class);
        mentions.stream()
                .sorted(Comparator.comparing((Vote mention) -> mention.text().part())
                        .thenComparingInt(Vote::start))
                .limit(MOST_MENTIONS)
                .forEach(mention -> counts.merge(of(kind, mention), 1, Integer::sum));
        for (Role role : BY_STRENGTH) {
            if (counts.containsKey(role)) {
                return role;
            }
        }
        return Role.MENTIONS;
    }

    private static Role of(ConceptKind kind, Vote mention) {
        Sentence sentence = mention.text().sentences().get(mention.sentence());
        Clause clause =
                Clause.around(mention.text().text(), sentence.start(), sentence.end(), mention.start(), mention.end());
        boolean opening = mention.text().part() == TextPart.TITLE || mention.sentence() < 2;
        return switch (kind) {
            case METHOD -> method(clause, mention);
            case DATASET -> dataset(clause);
            case TASK -> clause.addresses() || opening ? Role.ADDRESSES : Role.MENTIONS;
            case METRIC -> clause.evaluates() ? Role.EVALUATED_ON : Role.MENTIONS;
        };
    }

    private static Role method(Clause clause, Vote mention) {
        if (TitleName.is(mention) || clause.proposes()) {
            return Role.INTRODUCES;
        }
        if (clause.denies()) {
            return clause.compares() ? Role.COMPARES_WITH : Role.MENTIONS;
        }
        if (clause.compares()) {
            return Role.COMPARES_WITH;
        }
        return clause.uses() ? Role.USES : Role.MENTIONS;
    }

    private static Role dataset(Clause clause) {
        if (clause.proposes()) {
            return Role.INTRODUCES;
        }
        if (clause.denies()) {
            return Role.MENTIONS;
        }
        if (clause.trains()) {
            return Role.USES;
        }
        return clause.evaluates() ? Role.EVALUATED_ON : clause.uses() ? Role.USES : Role.MENTIONS;
    }
}
