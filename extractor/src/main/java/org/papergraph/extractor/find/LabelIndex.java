package org.papergraph.extractor.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.Lexicon;

/**
 * The lexicon's labels by their {@link LabelKey}, to be walked character by character: a sorted array in which each
 * character narrows a range. It needs no building beyond a sort, and a walk that leads nowhere ends within a few steps.
 */
final class LabelIndex {

    /** A label and the concept that it names. */
    record Label(ConceptKey concept, String text, boolean exactCase) {}

    /** Keys of up to this length match only a text that is letter for letter the label. */
    private static final int SHORTEST_FREE_KEY = 2;

    private static final Pattern NETWORK = Pattern.compile("(?<=[\\p{L}\\p{Nd}][ -])[Nn]etworks?$");

    /** As many first characters have their place in a table; keys are mostly of these. */
    private static final int TABLED = 128;

    private final String[] keys;
    private final int[] firstWith = new int[TABLED + 1];
    private final List<List<Label>> labels;

    LabelIndex(Lexicon lexicon) {
        Map<String, List<Label>> byKey = new TreeMap<>();
        for (Concept concept : lexicon.concepts()) {
            add(concept, concept.key().label(), byKey);
            concept.altLabels().forEach(label -> add(concept, label, byKey));
        }
        addNets(byKey);
        keys = byKey.keySet().toArray(String[]::new);
        labels = List.copyOf(byKey.values());
        for (int c = 0, at = 0; c <= TABLED; c++) {
            while (at < keys.length && keys[at].charAt(0) < c) {
                at++;
            }
            firstWith[c] = at;
        }
    }

    private static void add(Concept concept, String label, Map<String, List<Label>> byKey) {
        String key = LabelKey.of(label);
        if (!key.isEmpty()) {
            boolean exact = concept.caseSensitive().contains(label) || key.length() <= SHORTEST_FREE_KEY;
            byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(new Label(concept.key(), label, exact));
        }
    }

    /** Who writes "pointer net" means the pointer network, unless the lexicon has that name for another thing. */
    private static void addNets(Map<String, List<Label>> byKey) {
        Map<String, List<Label>> nets = new TreeMap<>();
        byKey.forEach((key, labels) -> {
            List<Label> phrases = labels.stream()
                    .filter(label -> NETWORK.matcher(label.text()).find())
                    .toList();
            if (!phrases.isEmpty()) {
                nets.put(key.substring(0, key.length() - "work".length()), phrases);
            }
        });
        nets.forEach(byKey::putIfAbsent);
    }

    Walk walk() {
        return new Walk();
    }

    /** The labels of one key; empty if there are none. */
    List<Label> labels(String key) {
        int at = Arrays.binarySearch(keys, key);
        return at < 0 ? List.of() : labels.get(at);
    }

    /** A place in the index: all keys that begin with what was walked so far. */
    final class Walk {

        private int low;
        private int high = keys.length;
        private int depth;

        void reset() {
            low = 0;
            high = keys.length;
            depth = 0;
        }

        /** Goes on by one character; false, and the walk is over, if no key goes on so. */
        boolean step(char c) {
            if (depth == 0 && c < TABLED) {
                low = firstWith[c];
                high = firstWith[c + 1];
            } else {
                low = bound(c, low);
                high = end(c);
            }
            depth++;
            return low < high;
        }

        /** The labels whose key is exactly what was walked. */
        List<Label> here() {
            return low < high && keys[low].length() == depth ? labels.get(low) : List.of();
        }

        /** The end of the keys that go on so, near which it mostly is: looked for in steps that double. */
        private int end(char c) {
            int step = 1;
            int left = low;
            while (left + step < high && at(left + step) == c) {
                left += step;
                step *= 2;
            }
            int right = Math.min(high, left + step);
            while (left < right) {
                int middle = (left + right) >>> 1;
                if (at(middle) <= c) {
                    left = middle + 1;
                } else {
                    right = middle;
                }
            }
            return left;
        }

        private int at(int key) {
            return keys[key].length() <= depth ? -1 : keys[key].charAt(depth);
        }

        /** The first key of the range whose next character is not below this one. */
        private int bound(char c, int from) {
            int left = from;
            int right = high;
            while (left < right) {
                int middle = (left + right) >>> 1;
                String key = keys[middle];
                if (key.length() <= depth || key.charAt(depth) < c) {
                    left = middle + 1;
                } else {
                    right = middle;
                }
            }
            return left;
        }
    }
}
