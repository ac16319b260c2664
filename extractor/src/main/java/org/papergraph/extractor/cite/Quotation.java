package org.papergraph.extractor.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papergraph.ontology.Span;

/**
 * A stretch of text in quotes or emphasis.
 *
 * @param mark the opening mark
 * @param content the characters between the marks
 * @param reach with the marks
 */
record Quotation(String mark, Span content, Span reach) {

    private static final int LONGEST = 250;

    /** Opening marks, longer ones before those that they begin with, each with its closing mark. */
    private static final List<String[]> MARKS = List.of(
            new String[] {"\"", "\""},
            new String[] {"\u201c", "\u201d"},
            new String[] {"``", "''"},
            new String[] {"''", "''"},
            new String[] {"**", "**"},
            new String[] {"*", "*"},
            new String[] {"_", "_"},
            new String[] {"<cite>", "</cite>"},
            new String[] {"<i>", "</i>"},
            new String[] {"<em>", "</em>"},
            new String[] {"\u00ab", "\u00bb"},
            new String[] {"\u2018", "\u2019"});

    /** Whether the marks are quotes, and not emphasis. */
    boolean isQuote() {
        return "\"\u201c`\u00ab\u2018".indexOf(mark.charAt(0)) >= 0;
    }

    boolean isBold() {
        return mark.equals("**");
    }

    /** The quotations of a text in order, none within another and none across paragraphs. */
    static List<Quotation> of(String text) {
        List<Quotation> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (isMark(text.charAt(at))) {
                Optional<Quotation> quotation = at(text, at);
                if (quotation.isPresent()) {
                    found.add(quotation.get());
                    at = quotation.get().reach().end() - 1;
                }
            }
        }
        return found;
    }

    private static boolean isMark(char c) {
        return switch (c) {
            case '"', '`', '\'', '*', '_', '<', '\u201c', '\u00ab', '\u2018' -> true;
            default -> false;
        };
    }

    private static Optional<Quotation> at(String text, int open) {
        for (String[] marks : MARKS) {
            if (text.regionMatches(true, open, marks[0], 0, marks[0].length())) {
                int start = open + marks[0].length();
                int close = opens(text, open, start) ? close(text, marks[1], start) : -1;
                return close <= start
                        ? Optional.empty()
                        : Optional.of(new Quotation(
                                marks[0], new Span(start, close), new Span(open, close + marks[1].length())));
            }
        }
        return Optional.empty();
    }

    /** Whether a mark opens: nothing that it could close stands before it, and no space behind it. */
    private static boolean opens(String text, int open, int start) {
        boolean plain = "\"'*_\u2018".indexOf(text.charAt(open)) >= 0;
        boolean word = open > 0
                && (Character.isLetterOrDigit(text.charAt(open - 1)) || text.charAt(open - 1) == text.charAt(open));
        return !(plain && word) && start < text.length() && text.charAt(start) > ' ';
    }

    /** The offset of the closing mark in the same paragraph; -1 if there is none near. */
    private static int close(String text, String mark, int from) {
        int limit = Math.min(text.length(), from + LONGEST);
        for (int at = from; at < limit; at++) {
            char c = text.charAt(at);
            if (c == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
                return -1;
            }
            if (c == mark.charAt(0) && text.regionMatches(true, at, mark, 0, mark.length())) {
                int next = at + mark.length();
                boolean inner =
                        next < text.length() && Character.isLetterOrDigit(text.charAt(next)) && mark.length() < 3;
                if (!inner && text.charAt(at - 1) > ' ') {
                    return at;
                }
            }
        }
        return -1;
    }
}
