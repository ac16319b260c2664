package org.papergraph.bench.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.papergraph.bench.quality.GoldDocument.GoldEntity;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Entity;
import org.papergraph.ontology.LabelKey;

/**
 * Counts, document by document, how many entities were found: each of the gold once, by any of its forms and with its type;
 * what is optional in the gold counts neither way, and metrics are not looked at.
 */
final class EntityScore {

    /** An entity that was found, and whether it is right. */
    record Found(String document, Entity entity, boolean right) {}

    /** An entity of the gold that was not. */
    record Missed(String document, GoldEntity entity) {}

    private final List<Found> found = new ArrayList<>();
    private final List<Missed> missed = new ArrayList<>();

    void add(String document, Collection<GoldEntity> gold, Collection<Entity> entities) {
        Set<GoldEntity> taken = new HashSet<>();
        for (Entity entity : entities) {
            if (entity.concept().kind() != ConceptKind.METRIC) {
                judge(document, entity, gold, taken);
            }
        }
        gold.stream()
                .filter(entity -> !entity.optional() && !taken.contains(entity))
                .forEach(entity -> missed.add(new Missed(document, entity)));
    }

    private void judge(String document, Entity entity, Collection<GoldEntity> gold, Set<GoldEntity> taken) {
        Set<String> keys = new HashSet<>();
        keys.add(LabelKey.of(entity.concept().label()));
        entity.forms().forEach(form -> keys.add(LabelKey.of(form)));
        boolean optional = false;
        for (GoldEntity one : gold) {
            boolean same = one.keys().stream().anyMatch(keys::contains);
            boolean typed = one.type().equals(entity.concept().kind().label());
            if (same && typed && !one.optional() && taken.add(one)) {
                found.add(new Found(document, entity, true));
                return;
            }
            optional |= same && one.optional();
        }
        if (!optional) {
            found.add(new Found(document, entity, false));
        }
    }

    /** What was found, without what is optional in the gold. */
    List<Found> found() {
        return found;
    }

    List<Missed> missed() {
        return missed;
    }

    double precision() {
        return figures(one -> true, one -> true).precision();
    }

    double recall() {
        return figures(one -> true, one -> true).recall();
    }

    double f1() {
        return figures(one -> true, one -> true).f1();
    }

    /** The figures of one kind. */
    Figures of(ConceptKind kind) {
        return figures(
                one -> one.entity().concept().kind() == kind,
                one -> one.entity().type().equals(kind.label()));
    }

    /** The figures if only what a finder votes for, perhaps with others, had been found. */
    Figures by(String finder) {
        Figures its = figures(
                one -> one.entity().mentions().stream()
                        .anyMatch(mention -> mention.finders().contains(finder)),
                one -> true);
        long all = found.stream().filter(Found::right).count() + missed.size();
        return new Figures(its.right(), its.found(), all);
    }

    private Figures figures(Predicate<Found> ofFound, Predicate<Missed> ofMissed) {
        long right = found.stream().filter(ofFound).filter(Found::right).count();
        return new Figures(
                right,
                found.stream().filter(ofFound).count(),
                right + missed.stream().filter(ofMissed).count());
    }

    /** The false alarms and the misses, a line each. */
    String errors() {
        StringBuilder out = new StringBuilder("false alarms:");
        found.stream()
                .filter(one -> !one.right())
                .forEach(one -> out.append("\n  " + one.document() + ": "
                        + one.entity().concept().kind().label() + " "
                        + one.entity().concept().label()));
        out.append("\nmisses:");
        missed.forEach(one -> out.append("\n  " + one.document() + ": "
                + one.entity().type() + " " + one.entity().keys()));
        return out.toString();
    }
}
