package org.papergraph.queries.find;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.ontology.LabelKey;

/** How well labels answer to one name. Case, punctuation and diacritics never count. */
final class LabelMatch {

    /** From none to the best. */
    enum Grade {
        NONE,
        /** The name's letters stand in the label: "policy gradient" in "off-policygradients". */
        LETTERS,
        /** The name's words begin words of the label, in this order: "Y Bengio" in "Yoshua Bengio". */
        BEGINNINGS,
        /** The name's words stand in the label in a row; the last one may be cut off. */
        WORDS,
        /** One name, as {@link LabelKey} has it. */
        SAME
    }

    /** Below this, letters in common are chance. */
    private static final int FEWEST_LETTERS = 3;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String key;
    private final List<String> words;
    private final Set<String> trigrams = new HashSet<>();

    LabelMatch(String name) {
        this.key = LabelKey.of(name);
        this.words = words(name);
        for (String word : words) {
            String padded = " " + word + " ";
            for (int i = 0; i + 3 <= padded.length(); i++) {
                trigrams.add(padded.substring(i, i + 3));
            }
        }
    }

    /** The grade of a label; a grade below the one asked for may come out as none. */
    Grade grade(String label, Grade atLeast) {
        if (key.isEmpty() || words.isEmpty()) {
            return Grade.NONE;
        }
        if (key.equals(LabelKey.of(label))) {
            return Grade.SAME;
        }
        String letters = letters(label);
        // Most labels of a long list end here, before anything costly.
        if (atLeast == Grade.SAME || !letters.contains(words.size() == 1 ? key : words.get(0))) {
            return Grade.NONE;
        }
        List<String> labelWords = words(label);
        if (inARow(labelWords)) {
            return Grade.WORDS;
        }
        if (beginnings(labelWords)) {
            return Grade.BEGINNINGS;
        }
        return key.length() >= FEWEST_LETTERS && letters.contains(key) ? Grade.LETTERS : Grade.NONE;
    }

    /** Dice's coefficient of the trigrams of both, each word padded with a space: 0 to 1. */
    double likeness(String label) {
        String padded = " " + String.join(" ", words(label)) + " ";
        long common = trigrams.stream().filter(padded::contains).count();
        long others = padded.chars().filter(c -> c != ' ').count();
        return common == 0 ? 0 : Math.min(1, 2.0 * common / (others + trigrams.size()));
    }

    private boolean inARow(List<String> label) {
        int last = words.size() - 1;
        for (int from = 0; from + last < label.size(); from++) {
            if (words.subList(0, last).equals(label.subList(from, from + last))
                    && label.get(from + last).startsWith(words.get(last))) {
                return true;
            }
        }
        return false;
    }

    private boolean beginnings(List<String> label) {
        int matched = 0;
        for (String word : label) {
            if (matched < words.size() && word.startsWith(words.get(matched))) {
                matched++;
            }
        }
        return matched == words.size();
    }

    private static List<String> words(String text) {
        return BETWEEN.splitAsStream(folded(text))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String letters(String text) {
        return BETWEEN.matcher(folded(text)).replaceAll("");
    }

    private static String folded(String text) {
        boolean plain = text.chars().allMatch(c -> c < 0x80);
        String unmarked = plain
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("");
        return unmarked.toLowerCase(Locale.ROOT);
    }
}
