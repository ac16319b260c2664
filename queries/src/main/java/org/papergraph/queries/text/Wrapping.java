package org.papergraph.queries.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines at spaces, and inside a word only where it is longer than a line. */
public final class Wrapping {

    private Wrapping() {}

    /**
     * The lines, each at most so many columns wide; one empty line for an empty text.
     *
     * @param width in terminal columns; at least 2, so that a wide character fits
     */
    public static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.strip().split("\\s+")) {
            int wordWidth = DisplayWidth.of(word);
            if (used > 0 && used + 1 + wordWidth > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            String rest = word;
            while (DisplayWidth.of(rest) > width - used) {
                int end = prefix(rest, width - used);
                lines.add(line + rest.substring(0, end));
                rest = rest.substring(end);
                line.setLength(0);
                used = 0;
            }
            line.append(rest);
            used += DisplayWidth.of(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** How many chars of the text fit. */
    private static int prefix(String text, int width) {
        int used = 0;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            used += DisplayWidth.of(c);
            if (used > width) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }
}
