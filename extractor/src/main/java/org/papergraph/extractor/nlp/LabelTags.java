package org.papergraph.extractor.nlp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.papergraph.extractor.find.Vote;
import org.papergraph.ontology.ConceptKind;

/** The lexicon's longest labels of a text as a column: "Bm" where a method's begins, "Imt" inside a method's or task's. */
final class LabelTags {

    private static final Symbol NONE = new Symbol("-");

    private record Labelled(int start, int end, Symbol begin, Symbol inside) {}

    private final TreeMap<Integer, Labelled> byStart = new TreeMap<>();

    private LabelTags() {}

    static LabelTags of(List<Vote> votes) {
        Map<Long, String> kinds = new TreeMap<>();
        for (Vote vote : votes) {
            kinds.merge(key(vote), initial(vote), (a, b) -> a.contains(b) ? a : sorted(a + b));
        }
        List<Labelled> labels = new ArrayList<>();
        kinds.forEach((key, of) -> labels.add(
                new Labelled((int) (key >> 32), (int) (long) key, new Symbol("B" + of), new Symbol("I" + of))));
        labels.sort(Comparator.comparingInt((Labelled label) -> label.start() - label.end())
                .thenComparingInt(Labelled::start));
        LabelTags tags = new LabelTags();
        labels.forEach(tags::addIfFree);
        return tags;
    }

    private static long key(Vote vote) {
        return ((long) vote.start() << 32) | vote.end();
    }

    private static String initial(Vote vote) {
        return vote.kind() == ConceptKind.METRIC ? "x" : vote.kind().label().substring(0, 1);
    }

    private static String sorted(String kinds) {
        char[] letters = kinds.toCharArray();
        java.util.Arrays.sort(letters);
        return new String(letters);
    }

    private void addIfFree(Labelled label) {
        Map.Entry<Integer, Labelled> before = byStart.lowerEntry(label.end());
        if (before == null || before.getValue().end() <= label.start()) {
            byStart.put(label.start(), label);
        }
    }

    Symbol tag(Piece piece) {
        Map.Entry<Integer, Labelled> at = byStart.lowerEntry(piece.end());
        if (at == null || at.getValue().end() <= piece.start()) {
            return NONE;
        }
        return at.getValue().start() >= piece.start()
                ? at.getValue().begin()
                : at.getValue().inside();
    }
}
