package org.papergraph.bench.crf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Numbers for strings, different ones of which may have the same (Weinberger and others, "Feature Hashing for Large Scale Multitask
 * Learning", ICML 2009), and for what a word is made of: itself, its outline and its runs of three and four letters (as in Bojanowski and others,
 * "Enriching Word Vectors with Subword Information", TACL 2017, section 3.2).
 */
final class HashedParts {

    /** All numbers are lower. */
    static final int BUCKETS = 20_000;

    private static final int MOST_RUNS = 24;

    private HashedParts() {}

    static int[] ofWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Set<String> parts = new LinkedHashSet<>(List.of("shape " + outline(word), "word " + lower, kind(word)));
        List<String> runs = runs("<" + lower + ">");
        parts.addAll(runs.subList(0, Math.min(runs.size(), MOST_RUNS)));
        return of(parts.stream());
    }

    private static List<String> runs(String edged) {
        List<String> runs = new ArrayList<>();
        for (int length = 3; length <= 4; length++) {
            for (int from = 0; from == 0 || from + length <= edged.length(); from++) {
                runs.add("run " + edged.substring(from, Math.min(edged.length(), from + length)));
            }
        }
        return runs;
    }

    /** Numbers for any strings. */
    static int[] of(Stream<String> parts) {
        return parts.mapToInt(part -> Math.floorMod(mixed(part.hashCode()), BUCKETS))
                .toArray();
    }

    /** Neighbouring codes of strings far apart. */
    private static int mixed(int code) {
        int mixed = (code ^ (code >>> 16)) * 0x45d9f3b;
        return mixed ^ (mixed >>> 16);
    }

    private static String kind(String word) {
        return "kind " + word.charAt(0)
                + (word.chars().filter(Character::isUpperCase).count() > 1)
                + word.chars().anyMatch(Character::isDigit);
    }

    private static String outline(String word) {
        return word.replaceAll("\\d", "0")
                .replaceAll("\\p{Lu}", "X")
                .replaceAll("\\p{Ll}", "x")
                .replaceAll("(.)\\1+", "$1");
    }
}
