package org.papergraph.extractor.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a venue's page says of a paper before its summary.
 *
 * @param line where its title stands
 * @param title maybe with a link behind it, as Markdown has it
 * @param authors one line, "and" between the names
 * @param venue the line with venue, year and where the page has it from: "Conference - 2018 via arXiv"
 * @param keywords as they stand; empty if there are none
 */
record PageHeader(
        int line, String title, String authors, String venue, String keywords, Optional<String> abstractText) {

    private static final Pattern VENUE = Pattern.compile("(.{0,300}?) - (\\d{4}) via .{1,100}");
    private static final Pattern LINKED = Pattern.compile("(?:#{1,6} +)?\\[(.+)]\\((\\S+)\\)");

    /** Keywords that tell where the page's record comes from and not what the paper is about. */
    private static final List<String> RECORD_SOURCES = List.of("dblp");

    static boolean isVenue(String line) {
        return VENUE.matcher(line.strip()).matches();
    }

    void describe(SummaryDraft draft) {
        Matcher linked = LINKED.matcher(title);
        if (linked.matches()) {
            draft.title(linked.group(1));
            draft.identifier(linked.group(2));
        } else {
            draft.title(title.replaceFirst("^#{1,6} +", ""));
        }
        draft.authors(AuthorNames.joinedByAnd(authors));
        Matcher where = VENUE.matcher(venue.strip());
        if (where.matches()) {
            draft.venue(where.group(1));
            draft.year(where.group(2));
        }
        for (String keyword : keywords.split(",")) {
            if (!RECORD_SOURCES.contains(keyword.strip())) {
                draft.keyword(keyword);
            }
        }
        abstractText.ifPresent(draft::abstractText);
    }
}
