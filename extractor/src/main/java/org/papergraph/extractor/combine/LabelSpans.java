package org.papergraph.extractor.combine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.papergraph.extractor.find.Vote;
import org.papergraph.ontology.ConceptKind;

/** Where one text has labels of the lexicon. */
final class LabelSpans {

    /** By start: the greatest end of the labels that begin there or before. */
    private final TreeMap<Integer, Integer> reach = new TreeMap<>();
    /** By start: the least end of the labels that begin there or after. */
    private final TreeMap<Integer, Integer> nearest = new TreeMap<>();
    /** By start: the greatest and the least end of the labels that begin there. */
    private final Map<Integer, Integer> longest = new HashMap<>();

    private final Map<Integer, Integer> shortest = new HashMap<>();
    private final Map<Integer, List<Vote>> byStart = new HashMap<>();
    private final Map<Integer, List<Vote>> byEnd = new HashMap<>();

    LabelSpans(Collection<Vote> labels) {
        TreeMap<Integer, Integer> starts = new TreeMap<>();
        for (Vote label : labels) {
            longest.merge(label.start(), label.end(), Math::max);
            shortest.merge(label.start(), label.end(), Math::min);
            starts.put(label.start(), label.start());
            byStart.computeIfAbsent(label.start(), k -> new ArrayList<>(2)).add(label);
            byEnd.computeIfAbsent(label.end(), k -> new ArrayList<>(2)).add(label);
        }
        int furthest = 0;
        for (int start : starts.keySet()) {
            furthest = Math.max(furthest, longest.getOrDefault(start, 0));
            reach.put(start, furthest);
        }
        int closest = Integer.MAX_VALUE;
        for (int start : starts.descendingKeySet()) {
            closest = Math.min(closest, shortest.getOrDefault(start, closest));
            nearest.put(start, closest);
        }
    }

    /** Whether a longer label lies around the vote. */
    boolean hasAround(Vote vote) {
        Map.Entry<Integer, Integer> before = reach.lowerEntry(vote.start());
        return (before != null && before.getValue() >= vote.end())
                || longest.getOrDefault(vote.start(), 0) > vote.end();
    }

    /** Whether a shorter label lies inside the vote. */
    boolean hasInside(Vote vote) {
        Map.Entry<Integer, Integer> after = nearest.higherEntry(vote.start());
        return (after != null && after.getValue() <= vote.end())
                || shortest.getOrDefault(vote.start(), Integer.MAX_VALUE) < vote.end();
    }

    /** The kinds of the shorter labels that the vote begins with. */
    Set<ConceptKind> leading(Vote vote) {
        return kinds(byStart.getOrDefault(vote.start(), List.of()), vote);
    }

    /** The kinds of the shorter labels that the vote ends with. */
    Set<ConceptKind> trailing(Vote vote) {
        return kinds(byEnd.getOrDefault(vote.end(), List.of()), vote);
    }

    /** The kinds of the labels between two offsets that do not touch the vote. */
    Set<ConceptKind> beside(Vote vote, int start, int end) {
        Set<ConceptKind> kinds = EnumSet.noneOf(ConceptKind.class);
        for (int at : nearest.subMap(start, end).keySet()) {
            for (Vote label : byStart.getOrDefault(at, List.of())) {
                if (label.end() <= end && (label.end() <= vote.start() || label.start() >= vote.end())) {
                    kinds.add(label.kind());
                }
            }
        }
        return kinds;
    }

    private static Set<ConceptKind> kinds(List<Vote> labels, Vote vote) {
        Set<ConceptKind> kinds = EnumSet.noneOf(ConceptKind.class);
        for (Vote label : labels) {
            if (vote.covers(label)) {
                kinds.add(label.kind());
            }
        }
        return kinds;
    }
}
