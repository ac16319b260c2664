package org.papergraph.queries.bibtex;

import java.util.Optional;
import java.util.regex.Pattern;

/** What kind of entry a paper is, told by the name of its venue. */
enum VenueKind {
    JOURNAL("article", "journal"),
    MEETING("inproceedings", "booktitle"),
    NONE("misc", "howpublished");

    private static final Pattern OF_JOURNALS = Pattern.compile(
            "(?i)\\b(?:journal|j\\.|transactions|trans\\.|letters|magazine|annals|arxiv|corr|nature|science|plos|jmlr"
                    + "|tacl|tmlr|pami|tpami|quarterly|bulletin|archives?)\\b");
    private static final Pattern OF_MEETINGS = Pattern.compile(
            "(?i)\\b(?:proc|proceedings|conference|conf|workshop"
                    + "|symposium|meeting|congress|advances in|lecture notes)\\b|^[A-Z][A-Za-z]{2,7}(?:[ -]?'?(?:\\d{2}|\\d{4}))?$");

    private final String entryType;
    private final String field;

    VenueKind(String entryType, String field) {
        this.entryType = entryType;
        this.field = field;
    }

    static VenueKind of(Optional<String> venue) {
        if (venue.isEmpty()) {
            return NONE;
        }
        boolean meeting = !OF_JOURNALS.matcher(venue.get()).find()
                && OF_MEETINGS.matcher(venue.get()).find();
        boolean proceedings = venue.get().matches("(?i)proc(?:\\.|eedings)\\b.*");
        return meeting || proceedings ? MEETING : JOURNAL;
    }

    String entryType() {
        return entryType;
    }

    /** The field that the venue stands in. */
    String field() {
        return field;
    }
}
