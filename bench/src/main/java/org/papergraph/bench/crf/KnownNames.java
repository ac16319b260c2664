package org.papergraph.bench.crf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A list of names that somebody has drawn up; names that differ in spaces, hyphens and marks only are one. */
final class KnownNames {

    /** How a stretch of words stands in the list. */
    enum Match {
        NONE,
        BUT_FOR_CASE,
        AS_WRITTEN
    }

    /** A name of the list in a sentence, both ends inclusive. */
    record Found(int first, int last, Match match) {}

    private static final int LONGEST = 9;

    /** Shorter names must be written as in the list. */
    private static final int LEAST_LETTERS = 4;

    private final Set<String> names = new HashSet<>();
    private final Set<String> lower = new HashSet<>();

    KnownNames(List<String> names) {
        names.forEach(name -> add(List.of(name.strip().split(" +"))));
    }

    /** Reads a table whose first two columns are names and their long forms; what stands in brackets is left out. */
    static KnownNames read(Path table) throws IOException {
        List<String> names = new ArrayList<>();
        for (String line : Files.readAllLines(table)) {
            for (String cell : List.of(line.split("\t", 3)).subList(0, Math.min(2, line.split("\t", 3).length))) {
                names.add(cell.replaceAll("\\([^)]*\\)", ""));
            }
        }
        return new KnownNames(names);
    }

    private void add(List<String> words) {
        NameCore core = NameCore.of(words, 0, words.size() - 1);
        for (String name : List.of(joined(words, 0, words.size() - 1), joined(words, core.first(), core.last()))) {
            if (name.length() > 1) {
                names.add(name);
                lower.add(name.toLowerCase(Locale.ROOT));
            }
        }
    }

    private static String joined(List<String> words, int first, int last) {
        StringBuilder name = new StringBuilder();
        for (String word : words.subList(first, last + 1)) {
            word.chars().filter(Character::isLetterOrDigit).forEach(c -> name.append((char) c));
        }
        return name.toString();
    }

    /** Whether a stretch of words, both ends inclusive, is in the list. */
    Match match(List<String> words, int first, int last) {
        String name = joined(words, first, last);
        if (names.contains(name)) {
            return Match.AS_WRITTEN;
        }
        return name.length() >= LEAST_LETTERS && lower.contains(name.toLowerCase(Locale.ROOT))
                ? Match.BUT_FOR_CASE
                : Match.NONE;
    }

    /** The longest names in a sentence, from left to right; they do not overlap. */
    List<Found> find(List<String> words) {
        List<Found> all = new ArrayList<>();
        int next = 0;
        for (int first = 0; first < words.size(); first++) {
            if (first >= next) {
                Optional<Found> longest = longest(words, first);
                longest.ifPresent(all::add);
                next = longest.map(found -> found.last() + 1).orElse(next);
            }
        }
        return all;
    }

    private Optional<Found> longest(List<String> words, int first) {
        if (!isWord(words.get(first))) {
            return Optional.empty();
        }
        for (int last = Math.min(words.size(), first + LONGEST) - 1; last >= first; last--) {
            Match match = match(words, first, last);
            boolean plain = first == last
                    && match == Match.BUT_FOR_CASE
                    && words.get(first).equals(words.get(first).toLowerCase(Locale.ROOT));
            if (match != Match.NONE && isWord(words.get(last)) && !plain) {
                return Optional.of(new Found(first, last, match));
            }
        }
        return Optional.empty();
    }

    private static boolean isWord(String piece) {
        return piece.chars().anyMatch(Character::isLetterOrDigit);
    }
}
