package org.papergraph.extractor.cite;

import java.util.Arrays;
import java.util.Locale;

/** A reference cut into tokens, and what a {@link ReferenceTagger} sees of each: hashed features, the same in training and in use. */
public final class ReferenceTokens {

    private static final int MOST_TOKENS = 400;

    private final Words words;
    private final int count;
    private final String[] lower;
    private final String[] shapes;
    private final String[] hints;
    private final String[] stretches;

    /**
     * Cuts a reference into tokens.
     *
     * @param words the tokens
     * @param hints for each token what rules take it for; the tagger learns when to trust them
     */
    ReferenceTokens(Words words, String[] hints) {
        this.words = words;
        this.count = Math.min(words.count(), MOST_TOKENS);
        this.hints = hints;
        this.lower = new String[count];
        this.shapes = new String[count];
        this.stretches = new String[count];
        for (int i = 0; i < count; i++) {
            lower[i] = words.word(i).toLowerCase(Locale.ROOT);
            shapes[i] = shape(words.word(i));
        }
        stretches();
    }

    /** The tokens of a reference, with or without its label in front; those of a very long one end early. */
    public static ReferenceTokens of(String reference) {
        return ReferenceRules.read(reference).tokens();
    }

    public int count() {
        return count;
    }

    /** Where a token begins, as a UTF-16 offset into the reference. */
    public int start(int token) {
        return words.start(token);
    }

    /** "Xx" for "Deep", "99-99" for "11-19": runs of one kind are cut to two, of digits to four. */
    private static String shape(String word) {
        StringBuilder shape = new StringBuilder();
        char last = 0;
        int repeated = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char kind = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '9' : c;
            repeated = kind == last ? repeated + 1 : 1;
            int most = kind == '9' ? 4 : 2;
            if (repeated <= most) {
                shape.append(kind);
            }
            last = kind;
        }
        return shape.toString();
    }

    /** What the stretch between two marks looks like: its case, digits, cue words, length and place. */
    private void stretches() {
        int start = 0;
        int index = 0;
        for (int i = 0; i <= count; i++) {
            if (i == count || isMark(i)) {
                String kind = stretch(start, i) + Math.min(index, 6);
                for (int k = start; k < Math.min(i + 1, count); k++) {
                    stretches[k] = kind;
                }
                index += i > start ? 1 : 0;
                start = i + 1;
            }
        }
    }

    private boolean isMark(int i) {
        boolean initial = words.is(i, '.') && i > 0 && words.length(i - 1) == 1;
        return !initial && words.length(i) == 1 && ".,;:()\"\u201c\u201d[]".indexOf(words.first(i)) >= 0;
    }

    private String stretch(int start, int end) {
        int small = 0;
        int capital = 0;
        int digits = 0;
        boolean venue = false;
        boolean publisher = false;
        for (int k = start; k < end; k++) {
            char c = words.first(k);
            small += Character.isLowerCase(c) && words.length(k) > 3 ? 1 : 0;
            capital += Character.isUpperCase(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
            venue |= ReferenceCues.isOfVenue(lower[k]);
            publisher |= ReferenceCues.isOfPublisher(lower[k]);
        }
        int length = end - start;
        return (small > 2 ? "s" : small > 0 ? "t" : "-")
                + (capital > 1 ? "C" : capital > 0 ? "c" : "-")
                + (digits > 0 ? "d" : "-")
                + (venue ? "v" : "-")
                + (publisher ? "p" : "-")
                + (length > 6 ? "L" : length > 2 ? "m" : "k");
    }

    /** The features of every token, each an index below 2^{@link ReferenceTagger#HASH_BITS}. */
    public int[][] features() {
        int[] kind = new int[count];
        Arrays.setAll(kind, i -> ReferenceCues.kind(words, i, lower[i]));
        TokenFeatures features =
                new TokenFeatures(words, lower, hashes(lower), hashes(shapes), hashes(hints), hashes(stretches), kind);
        int[][] all = new int[count][];
        int stops = 0;
        int quoted = 0;
        int year = 0;
        int depth = 0;
        for (int i = 0; i < count; i++) {
            int state = quoted + 2 * year + 4 * Math.min(stops, 4) + 32 * Math.min(depth, 2);
            all[i] = features.of(i, state);
            quoted ^= words.is(i, '"') || words.is(i, '\u201c') || words.is(i, '\u201d') ? 1 : 0;
            year |= YearReader.plain(words, i) > 0 ? 1 : 0;
            stops += words.is(i, '.') && i > 0 && words.length(i - 1) > 1 ? 1 : 0;
            boolean open = words.is(i, '(') || words.is(i, '[');
            boolean close = words.is(i, ')') || words.is(i, ']');
            depth = Math.max(0, depth + (open ? 1 : close ? -1 : 0));
        }
        return all;
    }

    private int[] hashes(String[] values) {
        int[] hashes = new int[count];
        Arrays.setAll(hashes, i -> values[i].hashCode());
        return hashes;
    }
}
