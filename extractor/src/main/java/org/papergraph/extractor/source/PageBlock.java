package org.papergraph.extractor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands between two lines {@code [link]}: the summary that belongs to the first, then the papers that follow; the
 * last of these belongs to the second.
 *
 * @param text the summary without page furniture, otherwise as it stands; empty if there is none
 * @param textLine the line on which it begins
 */
record PageBlock(String text, int textLine, List<PageHeader> headers) {

    private static final Pattern KEYWORDS = Pattern.compile("\\*{0,2}Keywords:\\*{0,2}\\s*(.*)");
    private static final Pattern ABSTRACT = Pattern.compile("\\*{0,2}Abstract:\\*{0,2}\\s*(.*)");
    private static final Pattern END_OF_ABSTRACT = Pattern.compile("more|less");
    private static final Pattern FURNITURE =
            Pattern.compile("(?:\\d{1,6} Comments?|About|more|less|(?:!\\[]\\(\\)|[|\\s])*)");
    private static final Pattern END_OF_CELL = Pattern.compile("(?:\\s|!\\[]\\(\\))*\\|\\s*$");
    private static final Pattern TRAILING_FURNITURE = Pattern.compile("(?:\\s|!\\[]\\(\\)|\\s\\|)+$");

    PageBlock {
        headers = List.copyOf(headers);
    }

    static PageBlock of(List<PageLine> lines) {
        List<PageLine> words = lines.stream().filter(line -> !line.isBlank()).toList();
        List<PageHeader> headers = headers(lines, words);
        int textEnd = headers.isEmpty() ? Integer.MAX_VALUE : headers.get(0).line();
        List<PageLine> text =
                summary(lines.stream().filter(line -> line.number() < textEnd).toList());
        String joined = text.stream().map(PageLine::text).collect(Collectors.joining("\n"));
        return new PageBlock(
                TRAILING_FURNITURE.matcher(joined).replaceFirst(""),
                text.isEmpty() ? 0 : text.get(0).number(),
                headers);
    }

    private static List<PageLine> summary(List<PageLine> lines) {
        int from = 0;
        while (from < lines.size() && isFurniture(lines.get(from))) {
            from++;
        }
        int to = from;
        while (to < lines.size() && !endsCell(lines.get(to))) {
            to++;
        }
        to = Math.min(to + 1, lines.size());
        while (to > from && isFurniture(lines.get(to - 1))) {
            to--;
        }
        return lines.subList(from, to);
    }

    private static boolean isFurniture(PageLine line) {
        return FURNITURE.matcher(line.text().strip()).matches();
    }

    /** Whether the page's table cell with the summary ends here; a row of a Markdown table begins with a bar, too. */
    private static boolean endsCell(PageLine line) {
        String text = line.text();
        return END_OF_CELL.matcher(text).find() && !text.stripLeading().startsWith("|");
    }

    /** The papers: each is a title, its authors and its venue, all of which but the title come once more behind. */
    private static List<PageHeader> headers(List<PageLine> lines, List<PageLine> words) {
        List<PageHeader> headers = new ArrayList<>();
        for (int i = 2; i < words.size(); i++) {
            String venue = words.get(i).text();
            String authors = words.get(i - 1).text();
            boolean repeated = headers.stream()
                    .anyMatch(header ->
                            header.venue().equals(venue) && header.authors().equals(authors));
            if (PageHeader.isVenue(venue) && !repeated) {
                PageLine title = words.get(i - 2);
                headers.add(new PageHeader(
                        title.number(),
                        title.text().strip(),
                        authors,
                        venue,
                        keywords(words, i + 1),
                        abstractText(lines, words.get(i).number(), authors)));
            }
        }
        return headers;
    }

    private static String keywords(List<PageLine> words, int at) {
        if (at < words.size()) {
            Matcher matcher = KEYWORDS.matcher(words.get(at).text().strip());
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        return "";
    }

    /** The lines from "Abstract:" to the "more" or "less" of the page's buttons, or to the authors' second line. */
    private static Optional<String> abstractText(List<PageLine> lines, int venueLine, String authors) {
        List<String> found = new ArrayList<>();
        for (PageLine line : lines) {
            if (line.number() <= venueLine) {
                continue;
            }
            String text = line.text();
            if (END_OF_ABSTRACT.matcher(text.strip()).matches() || text.equals(authors) || PageHeader.isVenue(text)) {
                break;
            }
            Matcher matcher = ABSTRACT.matcher(text);
            if (matcher.matches()) {
                found.add(matcher.group(1));
            } else if (!found.isEmpty()) {
                found.add(text);
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", found));
    }
}
