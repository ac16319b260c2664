package org.papergraph.extractor.find;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/**
 * Which words a short form stands for if it is made of their first letters: "BNN" of "Bayesian neural networks". Stricter
 * than Schwartz and Hearst, for places that no parenthesis marks: each word gives its first letter, but for little ones, and
 * letters from within a word come after its first.
 */
final class Initials {

    private static final int MOST_WORDS = 10;
    private static final int LONGEST = 120;
    private static final Set<String> LITTLE =
            Set.of("of", "for", "the", "and", "in", "with", "to", "on", "via", "by", "from", "a", "an", "as", "at");

    private final String text;
    private final int start;
    private final int limit;
    private final String letters;

    /** Whether letters from within a word do not count. */
    private final boolean strict;

    /** Where reading on with a letter leads nowhere, so that it is tried once. */
    private final BitSet dead = new BitSet();

    private Initials(String text, int start, int limit, String letters, boolean strict) {
        this.text = text;
        this.start = start;
        this.limit = limit;
        this.letters = letters;
        this.strict = strict;
    }

    /** Where the words that begin at an offset and that the short form stands for end, or -1. */
    static int end(String shortForm, String text, int from, int limit) {
        return end(shortForm, text, from, limit, false);
    }

    private static int end(String shortForm, String text, int from, int limit, boolean strict) {
        String letters = letters(shortForm);
        if (letters.length() < 2) {
            return -1;
        }
        return new Initials(text, from, Math.min(limit, from + LONGEST), letters, strict).word(from, 0, 0);
    }

    /**
     * Where the words that end at an offset and that the short form stands for begin, or -1. Words that each give their first letter
     * go before fewer words that give more: SSL of "self-supervised learning" is not short for supervised learning.
     */
    static int start(String shortForm, String text, int from, int end) {
        int strictly = start(shortForm, text, from, end, true);
        return strictly < 0 ? start(shortForm, text, from, end, false) : strictly;
    }

    private static int start(String shortForm, String text, int from, int end, boolean strict) {
        int words = 0;
        int least = Math.max(from, end - LONGEST);
        for (int at = end - 1; at >= least && words < MOST_WORDS; at--) {
            boolean begins = Character.isLetter(text.charAt(at))
                    && (at == from || !Character.isLetterOrDigit(text.charAt(at - 1)));
            if (begins) {
                words++;
                if (end(shortForm, text, at, end, strict) == end) {
                    return at;
                }
            }
        }
        return -1;
    }

    /** The letters in lower case, without that of a plural; none if there is a digit, which may stand for anything. */
    private static String letters(String shortForm) {
        int length = shortForm.length();
        boolean plural = length > 2
                && shortForm.charAt(length - 1) == 's'
                && Character.isUpperCase(shortForm.charAt(length - 2));
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < (plural ? length - 1 : length); i++) {
            char c = shortForm.charAt(i);
            if (Character.isDigit(c)) {
                return "";
            }
            if (Character.isLetter(c)) {
                letters.append(c);
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** Reads the word at an offset, of which the next letter is the first, or which is little. */
    private int word(int from, int letter, int words) {
        int end = from;
        while (end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end == from || words == MOST_WORDS) {
            return -1;
        }
        int found = -1;
        if (lower(from) == letters.charAt(letter)) {
            found = within(from + 1, end, letter + 1, words);
        }
        boolean little = letter > 0 && LITTLE.contains(text.substring(from, end).toLowerCase(Locale.ROOT));
        return found < 0 && little && isGap(end) ? word(end + 1, letter, words + 1) : found;
    }

    /** Goes on with the next word, or else with letters from within this one; the last word is read to its end. */
    private int within(int from, int end, int letter, int words) {
        if (letter == letters.length()) {
            return words > 0 ? end : -1;
        }
        int state = (from - start) * letters.length() + letter;
        if (dead.get(state)) {
            return -1;
        }
        int found = isGap(end) ? word(end + 1, letter, words + 1) : -1;
        for (int i = from; found < 0 && i < end && !strict; i++) {
            if (lower(i) == letters.charAt(letter)) {
                found = within(i + 1, end, letter + 1, words);
            }
        }
        dead.set(state, found < 0);
        return found;
    }

    /** One space or hyphen, and a word behind it. */
    private boolean isGap(int at) {
        return at + 1 < limit
                && " -\u2010\u2011".indexOf(text.charAt(at)) >= 0
                && Character.isLetter(text.charAt(at + 1));
    }

    private char lower(int at) {
        return Character.toLowerCase(text.charAt(at));
    }
}
