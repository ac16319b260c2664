package org.papergraph.bench.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.papergraph.bench.quality.GoldDocument.GoldEntity;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Entity;
import org.papergraph.ontology.LabelKey;

/**
 * Counts, document by document, how many entities were found: each of the gold once, by any of its forms and with its type;
 * what is optional in the gold counts neither way, and metrics are not looked at.
 */
final class EntityScore {

    private final List<String> wrong = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    private int right;

    void add(String document, Collection<GoldEntity> gold, Collection<Entity> found) {
        Set<GoldEntity> taken = new HashSet<>();
        for (Entity entity : found) {
            if (entity.concept().kind() != ConceptKind.METRIC) {
                judge(document, entity, gold, taken);
            }
        }
        gold.stream()
                .filter(entity -> !entity.optional() && !taken.contains(entity))
                .forEach(entity -> missed.add(document + ": " + entity.keys()));
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
                right++;
                return;
            }
            optional |= same && one.optional();
        }
        if (!optional) {
            wrong.add(document + ": " + entity.concept().kind().label() + " "
                    + entity.concept().label());
        }
    }

    double precision() {
        return right / (double) Math.max(1, right + wrong.size());
    }

    double recall() {
        return right / (double) Math.max(1, right + missed.size());
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** The false alarms and the misses, a line each. */
    String errors() {
        return "false alarms:\n  " + String.join("\n  ", wrong) + "\nmisses:\n  " + String.join("\n  ", missed);
    }
}
