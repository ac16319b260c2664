package org.papergraph.extractor.cite;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.ontology.Span;

/**
 * The head of a summary, which speaks of the summarised paper itself: front matter, title, lines with authors, venue, date
 * and link.
 *
 * @param end where the head ends and the summary proper begins; 0 if it has none
 * @param title the title of the paper as the head gives it
 */
record Header(int end, Optional<String> title) {

    private static final int MOST_LINES = 4;
    private static final int LONGEST_LINE = 420;
    private static final int LONGEST_FRONT_MATTER = 80;

    private static final Pattern TITLE_FIELD = Pattern.compile("(?im)^title:\\s*[\"']?(.+?)[\"']?\\s*$");
    private static final Pattern MARKUP =
            Pattern.compile("^(?:[#=*_>\\s'\u2022-]|</?h\\d>)*+|(?:[#=*_\\s'>]|</?h\\d>)*+$");
    private static final Pattern TAGS = Pattern.compile("(?:\\s#[\\w-]++)+\\s*$");

    /**
     * Reads the head of a text.
     *
     * @param titled whether the title of the paper is known anyway, so that a plain first line is hardly one
     */
    static Header of(String text, List<Span> lines, boolean titled) {
        if (!lines.isEmpty() && lines.get(0).of(text).equals("---")) {
            int close = closeOfFrontMatter(text, lines);
            if (close > 0) {
                int end = lines.get(close).end();
                Matcher field = TITLE_FIELD.matcher(text).region(0, end);
                Optional<String> title = field.find() ? Optional.of(field.group(1)) : Optional.empty();
                return lines(text, lines.subList(close + 1, lines.size()), new Header(end, title), titled);
            }
        }
        return lines(text, lines, new Header(0, Optional.empty()), titled);
    }

    private static int closeOfFrontMatter(String text, List<Span> lines) {
        for (int i = 1; i < Math.min(lines.size(), LONGEST_FRONT_MATTER); i++) {
            String line = lines.get(i).of(text);
            if (line.equals("---") || line.equals("...")) {
                return i;
            }
        }
        return -1;
    }

    private static Header lines(String text, List<Span> lines, Header front, boolean titled) {
        Header header = front;
        for (int i = 0; i + 1 < lines.size() && i < MOST_LINES; i++) {
            Span line = lines.get(i);
            if (line.length() > LONGEST_LINE) {
                break;
            }
            String content = TAGS.matcher(line.of(text)).replaceFirst("");
            boolean heading = isHeading(content, lines.get(i + 1).of(text));
            boolean taken = i == 0
                    ? heading || HeaderLine.isFirst(content, plain(content), titled)
                    : !heading && HeaderLine.isNext(content);
            if (!taken) {
                break;
            }
            Optional<String> title = header.title().isPresent() || i > 0 ? header.title() : Optional.of(plain(content));
            header = new Header(line.end(), title.filter(t -> !t.isEmpty()));
        }
        return header;
    }

    private static boolean isHeading(String line, String next) {
        return line.startsWith("# ")
                || line.startsWith("## ")
                || line.startsWith("== ")
                || line.startsWith("<h1")
                || line.startsWith("<h2")
                || next.matches("={3,}|-{3,}");
    }

    private static String plain(String content) {
        return MARKUP.matcher(content).replaceAll("");
    }
}
