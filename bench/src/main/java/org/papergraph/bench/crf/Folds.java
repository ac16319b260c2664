package org.papergraph.bench.crf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Texts parted into folds such that texts which belong together are in one: neighbours in the file, which may be of one paper,
 * and texts that have eight words in a row in common. Seeded.
 */
final class Folds {

    private static final int REPEATED_WORDS = 8;

    private final int[] parents;

    private Folds(int size) {
        parents = new int[size];
        Arrays.setAll(parents, i -> i);
    }

    /**
     * Parts texts.
     *
     * @param neighbours the number of texts, one after another, that belong together; 1 if their order says nothing
     */
    static List<List<TaggedText>> of(List<TaggedText> texts, int folds, int neighbours, long seed) {
        Folds groups = new Folds(texts.size());
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            groups.join(i, i - i % neighbours);
            String[] words = texts.get(i).text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
            for (int w = 0; w < Math.max(1, words.length - REPEATED_WORDS + 1); w++) {
                String run =
                        String.join(" ", Arrays.asList(words).subList(w, Math.min(words.length, w + REPEATED_WORDS)));
                Integer before = seen.putIfAbsent(run, i);
                groups.join(i, before == null ? i : before);
            }
        }
        return groups.dealt(texts, folds, seed);
    }

    /** Parts texts with no regard to what they have in common, as is usual. */
    static List<List<TaggedText>> drawn(List<TaggedText> texts, int folds, long seed) {
        return new Folds(texts.size()).dealt(texts, folds, seed);
    }

    private void join(int a, int b) {
        parents[root(a)] = root(b);
    }

    private int root(int i) {
        int at = i;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** Whole groups in random order, each into the fold that has the fewest texts. */
    private List<List<TaggedText>> dealt(List<TaggedText> texts, int folds, long seed) {
        Map<Integer, List<TaggedText>> groups = new TreeMap<>();
        for (int i = 0; i < texts.size(); i++) {
            groups.computeIfAbsent(root(i), r -> new ArrayList<>()).add(texts.get(i));
        }
        List<List<TaggedText>> shuffled = new ArrayList<>(groups.values());
        Collections.shuffle(shuffled, new Random(seed));
        List<List<TaggedText>> dealt = new ArrayList<>();
        for (int f = 0; f < folds; f++) {
            dealt.add(new ArrayList<>());
        }
        for (List<TaggedText> group : shuffled) {
            dealt.stream().min(Comparator.comparingInt(List::size)).ifPresent(fold -> fold.addAll(group));
        }
        return dealt;
    }
}
