package org.papergraph.bench.crf;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.papergraph.ontology.ConceptKind;

/** Exact spans of the right kind: precision, recall, F1, for each kind and for all together. */
final class SpanScore {

    private static final int RIGHT = 0;
    private static final int FOUND = 1;
    private static final int GOLD = 2;

    private final Map<ConceptKind, int[]> counts = new EnumMap<>(ConceptKind.class);

    void add(Collection<TaggedText.Tag> gold, Collection<TaggedText.Tag> found) {
        Set<TaggedText.Tag> known = new HashSet<>(gold);
        for (TaggedText.Tag tag : new HashSet<>(found)) {
            of(tag)[FOUND]++;
            of(tag)[RIGHT] += known.contains(tag) ? 1 : 0;
        }
        known.forEach(tag -> of(tag)[GOLD]++);
    }

    private int[] of(TaggedText.Tag tag) {
        return counts.computeIfAbsent(tag.kind(), kind -> new int[3]);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        int[] all = new int[3];
        counts.forEach((kind, of) -> {
            out.append(line(kind.label(), of));
            for (int i = 0; i < all.length; i++) {
                all[i] += of[i];
            }
        });
        return out.append(line("all", all)).toString();
    }

    private static String line(String name, int[] of) {
        double precision = of[RIGHT] / (double) Math.max(1, of[FOUND]);
        double recall = of[RIGHT] / (double) Math.max(1, of[GOLD]);
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return String.format(
                Locale.ROOT,
                "%s P %.4f R %.4f F1 %.4f (%d right of %d, %d annotated)  ",
                name,
                precision,
                recall,
                f1,
                of[RIGHT],
                of[FOUND],
                of[GOLD]);
    }
}
