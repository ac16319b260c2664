package org.papergraph.bench.crf;

import java.util.List;
import java.util.Locale;

/** The words of a sentence in lower case, with edges on both sides. */
record PaddedWords(List<String> lower) {

    private static final String EDGE = "^";

    static PaddedWords of(List<String> words) {
        return new PaddedWords(
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList());
    }

    int size() {
        return lower.size();
    }

    String at(int i) {
        return i < 0 || i >= lower.size() ? EDGE : lower.get(i);
    }

    String pair(int i) {
        return at(i) + " " + at(i + 1);
    }

    /** What a stretch has in common with others that differ in number or hyphens only. */
    String form(int first, int last) {
        StringBuilder form = new StringBuilder();
        for (int i = first; i <= last; i++) {
            String word = at(i);
            if (!word.equals("-")) {
                form.append(form.isEmpty() ? "" : " ")
                        .append(isPlural(word) ? word.substring(0, word.length() - 1) : word);
            }
        }
        return form.toString();
    }

    static boolean isPlural(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    }
}
