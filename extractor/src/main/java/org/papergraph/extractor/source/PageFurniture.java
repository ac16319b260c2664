package org.papergraph.extractor.source;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands on a page around the summaries and is no part of them: bars of the page's table, images without address,
 * buttons, counts of comments.
 *
 * <p>Scans by hand: a pattern would take quadratic time on long runs of spaces.
 */
final class PageFurniture {

    private static final String IMAGE = "![]()";
    private static final Pattern BUTTON = Pattern.compile("\\d{1,6} Comments?|About|more|less");

    private PageFurniture() {}

    /** Whether a whole line is furniture. */
    static boolean is(String line) {
        String bare = withoutTrailing(line).strip();
        return bare.isEmpty() || bare.equals("|") || BUTTON.matcher(bare).matches();
    }

    /** Whether the table cell with the summary ends with this line; a row of a Markdown table begins with a bar, too. */
    static boolean endsCell(String line) {
        return line.stripTrailing().endsWith("|") && !line.stripLeading().startsWith("|") && !is(line);
    }

    /** The text without the bars, empty images and white space at its end. */
    static String withoutTrailing(String text) {
        int end = text.length();
        while (true) {
            int before = end;
            while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (end >= IMAGE.length() && text.startsWith(IMAGE, end - IMAGE.length())) {
                end -= IMAGE.length();
            } else if (end > 1 && text.charAt(end - 1) == '|' && Character.isWhitespace(text.charAt(end - 2))) {
                end--;
            }
            if (end == before) {
                return text.substring(0, end);
            }
        }
    }

    /** The lines of a summary without the furniture before and behind it. */
    static List<PageLine> strip(List<PageLine> lines) {
        int from = 0;
        while (from < lines.size() && is(lines.get(from).text())) {
            from++;
        }
        int to = from;
        while (to < lines.size() && !endsCell(lines.get(to).text())) {
            to++;
        }
        to = Math.min(to + 1, lines.size());
        while (to > from && is(lines.get(to - 1).text())) {
            to--;
        }
        return lines.subList(from, to);
    }
}
