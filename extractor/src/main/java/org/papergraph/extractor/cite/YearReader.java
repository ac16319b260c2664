package org.papergraph.extractor.cite;

import java.util.ArrayList;
import java.util.List;

/** Reads the year or years behind the names of authors: "(1953)", ", 2013b,c", ", ICLR 2016", "(1997, NAR 25)", "'98". */
final class YearReader {

    private static final int LONGEST_VENUE = 7;
    private static final int LONGEST_ABBREVIATION = 5;

    private final Words words;

    YearReader(Words words) {
        this.words = words;
    }

    /**
     * A year and where it ends.
     *
     * @param suffix the letter behind it, or empty
     * @param last the last word of the citation
     * @param enclosed whether it stands in brackets of its own
     * @param venue whether something stands between the names and the year
     */
    record Year(int value, String suffix, int last, boolean enclosed, boolean venue) {}

    /** The years that begin at a word, behind names; empty if there are none. */
    List<Year> after(int from) {
        int at = words.isPossessive(from) ? from + 1 : from;
        boolean comma = words.is(at, ',');
        int start = comma ? at + 1 : at;
        boolean open = words.is(start, '(') || words.is(start, '[');
        int first = open ? start + 1 : start;
        int year = first;
        while (year - first < LONGEST_VENUE && !isYear(year) && isVenuePart(year, first, open)) {
            year++;
        }
        if (!open && year > first && words.is(year, '(') && isYear(year + 1)) {
            return years(year + 1, true, true);
        }
        return isYear(year) ? years(year, open, year > first) : List.of();
    }

    private List<Year> years(int first, boolean enclosed, boolean venue) {
        List<Year> found = new ArrayList<>();
        int value = value(first);
        int last = lastOf(first);
        found.add(new Year(value, suffix(first), last, enclosed, venue));
        for (int next = last + 2; found.size() < 12; next = last + 2) {
            boolean separated = words.is(last + 1, ',') || words.is(last + 1, ';');
            if (separated && isYear(next)) {
                value = value(next);
                last = lastOf(next);
            } else if ((separated && words.touchesNext(last) && isSuffixLetter(next))
                    || (words.is(last + 1, ',') && isSuffixLetter(next))) {
                last = next;
            } else {
                break;
            }
            String suffix =
                    words.isNumber(next) || Words.isApostrophe(words.first(next)) ? suffix(next) : words.word(next);
            found.add(new Year(value, suffix, last, enclosed, venue));
        }
        if (enclosed && (words.is(last + 1, ')') || words.is(last + 1, ']'))) {
            Year end = found.remove(found.size() - 1);
            found.add(new Year(end.value(), end.suffix(), last + 1, true, venue));
        }
        return found;
    }

    private boolean isSuffixLetter(int word) {
        char c = words.first(word);
        return words.word(word).length() == 1 && c >= 'a' && c <= 'h';
    }

    /** Part of a venue's name: a capitalised word, a volume, "in", a mark. Small words mean that prose has begun. */
    private boolean isVenuePart(int word, int first, boolean enclosed) {
        String w = words.word(word);
        if (w.isEmpty() || words.breaksBefore(word) > 1) {
            return false;
        }
        return switch (w) {
            case "in", "arXiv" -> true;
            case "of", "on", "the", "at", "for", "to", "appear" -> enclosed || word > first;
            case ",", ":", "&", "-", "/", "and" -> word > first;
            case "." -> word > first && words.length(word - 1) <= LONGEST_ABBREVIATION;
            default -> Character.isUpperCase(w.codePointAt(0)) || words.isNumber(word);
        };
    }

    /** Whether a word is a year of publication, or the apostrophe of a shortened one. */
    boolean isYear(int word) {
        if (Words.isApostrophe(words.first(word))) {
            String digits = words.word(word + 1);
            return words.end(word) - words.start(word) == 1
                    && words.touchesNext(word)
                    && digits.length() >= 2
                    && digits.length() <= 3
                    && words.isNumber(word + 1)
                    && Character.isDigit(digits.charAt(1))
                    && (digits.length() == 2 || Character.isLowerCase(digits.charAt(2)));
        }
        return value(word) > 0;
    }

    private int lastOf(int word) {
        return Words.isApostrophe(words.first(word)) ? word + 1 : word;
    }

    private String suffix(int word) {
        String w = words.word(lastOf(word));
        char end = w.charAt(w.length() - 1);
        return Character.isDigit(end) ? "" : String.valueOf(end);
    }

    private int value(int word) {
        if (Words.isApostrophe(words.first(word))) {
            int two = Integer.parseInt(words.word(word + 1).substring(0, 2));
            return two >= 40 ? 1900 + two : 2000 + two;
        }
        return plain(words, word);
    }

    /** The value of a four-digit year, with or without a letter behind it; 0 if the word is no year. */
    static int plain(Words words, int word) {
        if (!words.isNumber(word)) {
            return 0;
        }
        String w = words.word(word);
        if (w.length() < 4 || w.length() > 5 || (w.length() == 5 && !(w.charAt(4) >= 'a' && w.charAt(4) <= 'h'))) {
            return 0;
        }
        int value = 0;
        for (int i = 0; i < 4; i++) {
            char c = w.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            value = 10 * value + c - '0';
        }
        return value >= 1600 && value <= 2039 && !isPartOfNumber(words, word) ? value : 0;
    }

    private static boolean isPartOfNumber(Words words, int word) {
        String text = words.text();
        int start = words.start(word);
        int end = words.end(word);
        boolean right = end + 1 < text.length() && text.charAt(end) == '.' && Character.isDigit(text.charAt(end + 1));
        boolean left = start > 1
                && (text.charAt(start - 1) == '.' || text.charAt(start - 1) == '/' || text.charAt(start - 1) == '-')
                && Character.isDigit(text.charAt(start - 2));
        return right || left || (start > 0 && text.charAt(start - 1) == '$');
    }
}
