package org.papergraph.queries.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Role;

/** Counts the papers of concepts and of pairs of concepts, from what the index holds of each paper. */
public final class ConceptCounts {

    /** A concept and how many papers have it. */
    public record Count(int concept, int papers) {}

    /** Two concepts and how many papers have both. */
    public record Pair(int one, int other, int papers) {}

    private final PaperIndex index;

    public ConceptCounts(PaperIndex index) {
        this.index = index;
    }

    /**
     * Reads roles with commas between: {@code uses,evaluatedOn}.
     *
     * @throws IllegalArgumentException if there is no such role
     */
    public static int roles(String text) {
        int roles = 0;
        for (String role : text.split(",")) {
            roles |= RoleSet.with(Role.of(role.strip()));
        }
        return roles;
    }

    /** The concepts of a kind that are one of these to at least one paper, those of most papers first. */
    public List<Count> papers(ConceptKind kind, int roles) {
        int[] counts = new int[index.end(Space.CONCEPTS)];
        index.forEachConcept((paper, concept, has) -> {
            if ((has & roles) != 0) {
                counts[concept]++;
            }
        });
        List<Count> found = new ArrayList<>();
        for (int concept = 0; concept < counts.length; concept++) {
            if (counts[concept] > 0 && index.kind(concept) == kind) {
                found.add(new Count(concept, counts[concept]));
            }
        }
        found.sort(Comparator.comparingInt(Count::papers).reversed().thenComparingInt(Count::concept));
        return found;
    }

    /** The pairs of a concept of either kind that most papers work with, those of most papers first. */
    public List<Pair> pairs(ConceptKind one, ConceptKind other, int limit) {
        Map<Long, Integer> counts = new HashMap<>();
        List<Integer> ones = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        int[] last = {-1};
        ForwardLists.Visitor visitor = (paper, concept, has) -> {
            if (paper != last[0]) {
                count(ones, others, counts);
                last[0] = paper;
            }
            ConceptKind kind = index.kind(concept);
            if (kind == one && (has & working(kind)) != 0) {
                ones.add(concept);
            }
            if (kind == other && (has & working(kind)) != 0) {
                others.add(concept);
            }
        };
        index.forEachConcept(visitor);
        count(ones, others, counts);
        return counts.entrySet().stream()
                .map(pair -> new Pair((int) (pair.getKey() >>> 32), (int) (long) pair.getKey(), pair.getValue()))
                .sorted(Comparator.comparingInt(Pair::papers)
                        .reversed()
                        .thenComparingInt(Pair::one)
                        .thenComparingInt(Pair::other))
                .limit(limit)
                .toList();
    }

    private static void count(List<Integer> ones, List<Integer> others, Map<Long, Integer> counts) {
        for (int one : ones) {
            for (int other : others) {
                if (one != other) {
                    counts.merge((long) one << 32 | other, 1, Integer::sum);
                }
            }
        }
        ones.clear();
        others.clear();
    }

    /** The roles of what a paper works with itself. */
    private static int working(ConceptKind kind) {
        int uses = RoleSet.with(Role.USES) | RoleSet.with(Role.INTRODUCES);
        return switch (kind) {
            case METHOD -> uses;
            case DATASET, METRIC -> uses | RoleSet.with(Role.EVALUATED_ON);
            case TASK -> uses | RoleSet.with(Role.ADDRESSES);
        };
    }
}
