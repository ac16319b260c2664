package org.papergraph.extractor.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds the known name that a key is one letter away from: one more, one less, another one, or two in the wrong order. Looks
 * up what is left of a key without each of its letters (the symmetric deletes of SymSpell, Garbe 2012), not every name.
 */
final class Misspellings {

    /** In shorter names a letter makes another name: "ResNet", "ResNeXt". */
    private static final int SHORTEST = 10;

    private final Map<String, TreeSet<String>> known = new HashMap<>();

    void add(String key) {
        if (isLong(key)) {
            variants(key)
                    .forEach(variant ->
                            known.computeIfAbsent(variant, k -> new TreeSet<>()).add(key));
        }
    }

    /** The known keys that this one is a letter away from, in order; none for keys with a digit: those mean to differ. */
    List<String> near(String key) {
        if (!isLong(key) || known.getOrDefault(key, new TreeSet<>()).contains(key)) {
            return List.of();
        }
        TreeSet<String> near = new TreeSet<>();
        for (String variant : variants(key)) {
            for (String candidate : known.getOrDefault(variant, new TreeSet<>())) {
                if (isOneAway(key, candidate)) {
                    near.add(candidate);
                }
            }
        }
        return List.copyOf(near);
    }

    private static boolean isLong(String key) {
        return key.length() >= SHORTEST && key.chars().noneMatch(Character::isDigit);
    }

    private static List<String> variants(String key) {
        List<String> variants = new ArrayList<>();
        variants.add(key);
        for (int i = 0; i < key.length(); i++) {
            variants.add(key.substring(0, i) + key.substring(i + 1));
        }
        return variants;
    }

    private static boolean isOneAway(String one, String other) {
        if (one.charAt(0) != other.charAt(0)) {
            // "emotion" is not "motion" misspelled; the first letter is seldom wrong.
            return false;
        }
        int start = 1;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        String left = one.substring(start);
        String right = other.substring(start);
        if (left.isEmpty() || right.isEmpty()) {
            return left.length() + right.length() == 1;
        }
        boolean swapped = left.length() > 1
                && right.length() > 1
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0)
                && left.substring(2).equals(right.substring(2));
        return swapped
                || left.substring(1).equals(right.substring(1))
                || left.substring(1).equals(right)
                || left.equals(right.substring(1));
    }
}
