package org.papergraph.extractor.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.ontology.LabelKey;

/**
 * Spells names right of which one word is none: "Layerwise Relevance Propogation". Only a word that no name of the lexicon has is
 * taken for misspelled, and only for one that some name has, so that two words never are.
 */
final class Slips {

    /** A name with a word spelled otherwise. */
    record Respelled(String name, String word, String right) {}

    private static final int SHORTEST_NAME = 12;
    private static final int SHORTEST_WORD = 6;
    /** From so many letters on a word may have two slips. */
    private static final int LONG_WORD = 9;

    private static final int LEAST_PART = 4;
    /** What differs in the last letters may be another form or another word ("factored", "factorial"). */
    private static final int SAME_END = 2;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final List<List<String>> OPPOSITES =
            List.of(List.of("inter", "intra"), List.of("macro", "micro"), List.of("hyper", "hypo"));

    private final Set<String> words = new HashSet<>();
    /** By length and first letter. */
    private final Map<String, List<String>> sorted = new HashMap<>();

    /** Takes note of the words of a name. */
    void add(String name) {
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || !Character.isLetterOrDigit(name.charAt(i))) {
                if (i > start) {
                    String written = name.substring(start, i);
                    add(written.toLowerCase(Locale.ROOT), written);
                }
                start = i + 1;
            }
        }
    }

    private void add(String word, String written) {
        if (words.add(word) && word.length() >= SHORTEST_WORD && isPlain(written)) {
            sorted.computeIfAbsent(bin(word.charAt(0), word.length()), k -> new ArrayList<>())
                    .add(word);
        }
    }

    private static String bin(char first, int length) {
        return first + "" + length;
    }

    /** Letters, none but the first a capital. */
    private static boolean isPlain(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (!Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return Character.isLetter(word.charAt(0));
    }

    /** What a name may have been meant to be, in order; none if all its words are known. */
    Collection<Respelled> of(String name) {
        if (LabelKey.of(name).length() < SHORTEST_NAME) {
            return List.of();
        }
        Map<String, Respelled> found = new TreeMap<>();
        for (Matcher matcher = WORD.matcher(name); matcher.find(); ) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            if (word.length() >= SHORTEST_WORD && isPlain(matcher.group()) && !isKnown(word)) {
                for (String right : near(word)) {
                    String respelled = name.substring(0, matcher.start()) + right + name.substring(matcher.end());
                    found.putIfAbsent(respelled, new Respelled(respelled, word, right));
                }
            }
        }
        return found.values();
    }

    /** A hyphen between two words is often lost. */
    private boolean isKnown(String word) {
        boolean known =
                words.contains(word) || (word.endsWith("s") && words.contains(word.substring(0, word.length() - 1)));
        for (int i = LEAST_PART; i <= word.length() - LEAST_PART && !known; i++) {
            known = words.contains(word.substring(0, i)) && words.contains(word.substring(i));
        }
        return known;
    }

    private Set<String> near(String word) {
        Set<String> near = new TreeSet<>();
        int most = word.length() >= LONG_WORD ? 2 : 1;
        for (int length = word.length() - most; length <= word.length() + most; length++) {
            for (String right : sorted.getOrDefault(bin(word.charAt(0), length), List.of())) {
                if ((sameEnd(word, right) || areSwapped(word, right))
                        && !areOpposite(word, right)
                        && distance(word, right, most) <= most) {
                    near.add(right);
                }
            }
        }
        return near;
    }

    private static boolean sameEnd(String one, String other) {
        return one.regionMatches(one.length() - SAME_END, other, other.length() - SAME_END, SAME_END);
    }

    /** Whether two neighbours among the letters have changed places, or two others, which the distance tells. */
    private static boolean areSwapped(String one, String other) {
        return one.length() == other.length()
                && distance(one, other, 1) == 1
                && Arrays.equals(
                        one.chars().sorted().toArray(), other.chars().sorted().toArray());
    }

    private static boolean areOpposite(String one, String other) {
        return OPPOSITES.stream()
                .anyMatch(pair -> (one.startsWith(pair.get(0)) && other.startsWith(pair.get(1)))
                        || (one.startsWith(pair.get(1)) && other.startsWith(pair.get(0))));
    }

    /** How many letters are one more, one less, another one, or in the wrong order; anything above the limit if more than that. */
    private static int distance(String one, String other, int limit) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int another = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + another);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, now[j]);
            }
            if (least > limit) {
                return least;
            }
            beforeLast = last;
            last = now;
        }
        return last[other.length()];
    }
}
