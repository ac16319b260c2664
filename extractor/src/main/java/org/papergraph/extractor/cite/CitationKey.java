package org.papergraph.extractor.cite;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the keys by which citation tools name works: "vaswani2017attention", "devlin-etal-2019-bert", "LeCun:98". */
final class CitationKey {

    private static final Pattern KEY = Pattern.compile(
            "(?<name>\\p{L}{2,30}?)(?:[-_:]?(?:etal|EtAl|et_al|et-al))?[-_:]?(?<year>(?:1[89]|20)\\d\\d)(?<rest>[-_:]?[\\p{L}][\\w-]{0,40})?");

    private CitationKey() {}

    /** Author and year of a key; empty if it has not the form of one. */
    static Optional<WorkFacts> facts(String key) {
        Matcher matcher = KEY.matcher(key);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group("name");
        String surname = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        String rest = matcher.group("rest") == null ? "" : matcher.group("rest");
        return Optional.of(WorkFacts.NONE
                .withAuthors(List.of(surname), true)
                .withYear(Integer.parseInt(matcher.group("year")), rest.length() == 1 ? rest : ""));
    }
}
