package org.papergraph.queries.index;

import java.util.ArrayList;
import java.util.List;

/** Splits prose into sentences: after a full stop, question or exclamation mark and a space before a capital, and at lines. */
final class Sentences {

    private static final List<String> ABBREVIATED = List.of("e.g.", "i.e.", "al.", "cf.", "vs.", "fig.", "eq.", "sec.");

    private Sentences() {}

    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ends(text, i)) {
                add(text.substring(start, i + 1), sentences);
                start = i + 1;
            }
        }
        add(text.substring(start), sentences);
        return sentences;
    }

    private static void add(String sentence, List<String> sentences) {
        if (!sentence.isBlank()) {
            sentences.add(sentence.strip());
        }
    }

    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        if (c == '\n') {
            return true;
        }
        if ((c != '.' && c != '!' && c != '?')
                || at + 2 >= text.length()
                || !Character.isWhitespace(text.charAt(at + 1))) {
            return false;
        }
        char next = text.charAt(at + 2);
        boolean begins = Character.isUpperCase(next) || Character.isDigit(next) || "\"'([*-".indexOf(next) >= 0;
        return begins && ABBREVIATED.stream().noneMatch(a -> endsWith(text, at + 1, a));
    }

    private static boolean endsWith(String text, int end, String word) {
        int start = end - word.length();
        return start >= 0
                && text.regionMatches(true, start, word, 0, word.length())
                && (start == 0 || !Character.isLetter(text.charAt(start - 1)));
    }
}
