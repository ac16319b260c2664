package org.papergraph.extractor.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.ontology.Identifier;

/** One RIS record while its lines are gathered, and what its tags say of a paper. */
final class RisRecord {

    private static final int WORDS_OF_A_SUMMARY = 12;

    private final int line;
    private final Map<String, List<StringBuilder>> values = new LinkedHashMap<>();
    private Optional<StringBuilder> last = Optional.empty();
    private int length;

    /** @param line the line of its TY */
    RisRecord(int line) {
        this.line = line;
    }

    int line() {
        return line;
    }

    /** The characters of all its values. */
    int length() {
        return length;
    }

    void add(String tag, String value) {
        StringBuilder text = new StringBuilder(value);
        values.computeIfAbsent(tag, t -> new ArrayList<>()).add(text);
        last = Optional.of(text);
        length += value.length();
    }

    /** A line without a tag goes on with the value before it. */
    void goOn(String text) {
        last.ifPresent(value -> value.append('\n').append(text));
        length += text.length() + 1;
    }

    void describe(SummaryDraft into) {
        into.key(first("ID", "AN", "DO").orElse(""));
        first("TI", "T1", "CT", "BT").ifPresent(into::title);
        into.authors(authors());
        first("PY", "Y1", "YR", "DA").ifPresent(into::year);
        first("JO", "JF", "T2", "BT", "JA", "J2", "C3", "PB").ifPresent(into::venue);
        all("KW").forEach(words -> Stream.of(words.split("[;\\n]")).forEach(into::keyword));
        first("DO").ifPresent(into::identifier);
        all("UR", "L1", "L2", "LK", "M3", "AN").forEach(link -> link(link, into));
        first("AB", "N2").ifPresent(into::abstractText);
        into.text(all("N1", "RN")
                .filter(note -> note.strip().split("\\s+").length >= WORDS_OF_A_SUMMARY)
                .collect(Collectors.joining("\n\n")));
    }

    private List<String> authors() {
        Stream<String> names = values.containsKey("AU") ? all("AU") : all("A1");
        return names.map(RisRecord::name).toList();
    }

    /** "Surname, Given, Suffix" has its suffix last; one comma says enough as it stands. */
    private static String name(String written) {
        String[] parts = written.split("\\s*,\\s*");
        return parts.length < 3 ? written : parts[1] + " " + parts[0] + " " + parts[2];
    }

    /** Several records may point to one page of a journal; only what names a paper makes two records one. */
    private static void link(String text, SummaryDraft into) {
        for (String link : text.split("[;\\s]+")) {
            Identifier.parse(link)
                    .filter(id -> id.scheme() != Identifier.Scheme.URL)
                    .ifPresent(into::identifier);
        }
    }

    private Stream<String> all(String... tags) {
        return Stream.of(tags)
                .flatMap(tag -> values.getOrDefault(tag, List.of()).stream())
                .map(StringBuilder::toString)
                .filter(value -> !value.isBlank());
    }

    private Optional<String> first(String... tags) {
        return all(tags).findFirst();
    }
}
