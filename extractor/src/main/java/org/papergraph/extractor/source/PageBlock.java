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
 * @param textLine the line on which it begins; 0 if there is none
 */
record PageBlock(String text, int textLine, List<PageHeader> headers) {

    private static final Pattern KEYWORDS = Pattern.compile("\\*{0,2}Keywords:\\*{0,2}\\s*(.*)");
    private static final Pattern ABSTRACT = Pattern.compile("\\*{0,2}Abstract:\\*{0,2}\\s*(.*)");
    private static final Pattern END_OF_ABSTRACT = Pattern.compile("more|less");

    PageBlock {
        headers = List.copyOf(headers);
    }

    static PageBlock of(List<PageLine> lines) {
        List<PageHeader> headers = headers(lines);
        int textEnd = headers.isEmpty() ? Integer.MAX_VALUE : headers.get(0).line();
        List<PageLine> text = PageFurniture.strip(
                lines.stream().takeWhile(line -> line.number() < textEnd).toList());
        String joined = text.stream().map(PageLine::text).collect(Collectors.joining("\n"));
        return new PageBlock(
                PageFurniture.withoutTrailing(joined),
                text.isEmpty() ? 0 : text.get(0).number(),
                headers);
    }

    /** The papers: each is a title, its authors and its venue, all of which but the title come once more behind. */
    private static List<PageHeader> headers(List<PageLine> lines) {
        List<PageHeader> headers = new ArrayList<>();
        PageLine title = new PageLine(0, "");
        PageLine authors = title;
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (PageHeader.isVenue(line.text())
                    && title.number() > 0
                    && !isRepeated(headers, authors.text(), line.text())) {
                headers.add(new PageHeader(
                        title.number(),
                        title.text().strip(),
                        authors.text(),
                        line.text(),
                        keywords(lines, i + 1),
                        abstractText(lines, i + 1, authors.text())));
            }
            title = authors;
            authors = line;
        }
        return headers;
    }

    private static boolean isRepeated(List<PageHeader> headers, String authors, String venue) {
        if (headers.isEmpty()) {
            return false;
        }
        PageHeader last = headers.get(headers.size() - 1);
        return last.authors().equals(authors) && last.venue().equals(venue);
    }

    private static String keywords(List<PageLine> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        Matcher matcher = KEYWORDS.matcher(at < lines.size() ? lines.get(at).text() : "");
        return matcher.matches() ? matcher.group(1) : "";
    }

    /** The lines from "Abstract:" to the "more" or "less" of the page's buttons, or to the authors' second line. */
    private static Optional<String> abstractText(List<PageLine> lines, int from, String authors) {
        List<String> found = new ArrayList<>();
        for (PageLine line : lines.subList(from, lines.size())) {
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
