package org.papergraph.extractor.cite;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into words, numbers and single marks, in order; white space is left out. A word begins with a letter and may
 * hold digits, inner hyphens and inner apostrophes ("Sohl-Dickstein", "O'Neil", "GPT-3"); a possessive "'s" is a word of
 * its own. A number is a run of digits with the letters that follow it ("2014a").
 */
final class Words {

    private final String text;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int count;

    /** The words as strings, cut when first asked for; two threads may cut the same word, which does no harm. */
    private final @Nullable String[] cache;

    Words(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            int cp = text.codePointAt(at);
            int end = at + Character.charCount(cp);
            if (Character.isLetter(cp)) {
                end = endOfWord(end);
            } else if (isDigit(cp)) {
                end = endOfNumber(end);
            } else if (isApostrophe(cp) && startsPossessive(at)) {
                end = at + 2;
            } else if (Character.isWhitespace(cp) || Character.isSpaceChar(cp)) {
                at = end;
                continue;
            }
            add(at, end);
            at = end;
        }
        cache = new @Nullable String[count];
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    private int endOfWord(int from) {
        int end = from;
        while (end < text.length()) {
            int cp = text.codePointAt(end);
            int next = end + Character.charCount(cp);
            if (isWordPart(cp)) {
                end = next;
            } else if ((isHyphen(cp) || (isApostrophe(cp) && !startsPossessive(end) && !startsDigit(next)))
                    && next < text.length()
                    && isWordPart(text.codePointAt(next))) {
                end = next;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean startsDigit(int at) {
        return at < text.length() && isDigit(text.charAt(at));
    }

    private int endOfNumber(int from) {
        int end = from;
        while (end < text.length() && isWordPart(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Whether "'s" stands here with no letter behind it. */
    private boolean startsPossessive(int at) {
        return at > 0
                && at + 1 < text.length()
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (Character.isLetter(text.codePointBefore(at)) || text.charAt(at - 1) == '.')
                && (at + 2 == text.length() || !isWordPart(text.codePointAt(at + 2)));
    }

    private static boolean isWordPart(int cp) {
        if (cp < 0x80) {
            return isAsciiLetter(cp) || isDigit(cp);
        }
        return Character.isLetterOrDigit(cp) || Character.getType(cp) == Character.NON_SPACING_MARK;
    }

    private static boolean isAsciiLetter(int cp) {
        int lower = cp | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    private static boolean isDigit(int cp) {
        return cp >= '0' && cp <= '9';
    }

    static boolean isApostrophe(int cp) {
        return cp == '\'' || cp == '\u2019' || cp == '\u02BC';
    }

    static boolean isHyphen(int cp) {
        return cp == '-' || cp == '\u2010' || cp == '\u2011';
    }

    String text() {
        return text;
    }

    int count() {
        return count;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    /** The word as it stands; empty if there is no such word. */
    String word(int word) {
        if (word < 0 || word >= count) {
            return "";
        }
        String known = cache[word];
        if (known == null) {
            known = text.substring(starts[word], ends[word]);
            cache[word] = known;
        }
        return known;
    }

    int length(int word) {
        return ends[word] - starts[word];
    }

    /** The first character of a word; 0 if there is no such word. */
    char first(int word) {
        return word < 0 || word >= count ? 0 : text.charAt(starts[word]);
    }

    boolean is(int word, char mark) {
        return word >= 0 && word < count && ends[word] - starts[word] == 1 && text.charAt(starts[word]) == mark;
    }

    boolean is(int word, String expected) {
        return word >= 0
                && word < count
                && ends[word] - starts[word] == expected.length()
                && text.startsWith(expected, starts[word]);
    }

    boolean isWord(int word) {
        return word >= 0 && word < count && Character.isLetter(text.codePointAt(starts[word]));
    }

    boolean isNumber(int word) {
        return word >= 0 && word < count && isDigit(text.charAt(starts[word]));
    }

    /** Whether it is a possessive "'s", or the bare apostrophe of "Barros'". */
    boolean isPossessive(int word) {
        if (word <= 0 || word >= count || !isApostrophe(text.charAt(starts[word]))) {
            return false;
        }
        char before = text.charAt(starts[word] - 1);
        return ends[word] - starts[word] == 2 || (ends[word - 1] == starts[word] && before == 's');
    }

    /** Whether nothing stands between a word and the next. */
    boolean touchesNext(int word) {
        return word >= 0 && word + 1 < count && ends[word] == starts[word + 1];
    }

    /** Whether white space stands before a word. */
    boolean isSpaced(int word) {
        return word > 0 && word < count && Character.isWhitespace(text.charAt(starts[word] - 1));
    }

    /** The number of line breaks between a word and the one before it. */
    int breaksBefore(int word) {
        if (word <= 0 || word >= count) {
            return 2;
        }
        int breaks = 0;
        for (int i = ends[word - 1]; i < starts[word]; i++) {
            if (text.charAt(i) == '\n') {
                breaks++;
            }
        }
        return breaks;
    }

    /** The first word that starts at or after an offset. */
    int at(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : -found - 1;
    }
}
