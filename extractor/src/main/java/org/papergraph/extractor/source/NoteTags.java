package org.papergraph.extractor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what note writers put among their tags: the paper's year ("2015") and venue ("ICCV 2015"). */
final class NoteTags {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern VENUE_AND_YEAR =
            Pattern.compile("(\\p{Lu}[\\p{L}&.@/ -]{1,40}?)[ -]?((?:19|20)\\d\\d)");

    /** A quote that was forgotten at one end stays in the tag. */
    private static final Pattern QUOTES = Pattern.compile("^['\"]+|['\"]+$");

    private NoteTags() {}

    static void describe(List<String> tags, SummaryDraft draft) {
        List<String> left = new ArrayList<>();
        for (String quoted : tags) {
            String tag = QUOTES.matcher(quoted.strip()).replaceAll("");
            if (YEAR.matcher(tag).matches()) {
                draft.year(tag);
            } else {
                left.add(tag);
            }
        }
        List<String> venues = new ArrayList<>();
        for (String tag : List.copyOf(left)) {
            Matcher venue = VENUE_AND_YEAR.matcher(tag);
            if (venue.matches()) {
                draft.venue(venue.group(1));
                draft.year(venue.group(2));
                venues.add(venue.group(1));
                left.remove(tag);
            }
        }
        left.removeAll(venues);
        left.forEach(draft::keyword);
    }
}
