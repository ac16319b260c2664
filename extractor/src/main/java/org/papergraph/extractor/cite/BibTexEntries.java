package org.papergraph.extractor.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.Span;

/** Finds BibTeX entries that were pasted into a text. A hint of what they say is enough here; whole files have a reader of their own. */
final class BibTexEntries {

    private static final int LONGEST = 4000;

    private static final Pattern START = Pattern.compile(
            "@(?i:article|book|booklet|inbook|incollection|inproceedings|conference|manual|mastersthesis|misc|phdthesis|proceedings|techreport|unpublished|online|report|thesis)\\s?\\{\\s?([^\\s,{}]{1,80}),");
    private static final Pattern FIELD = Pattern.compile(
            "(?<=[,\\s])([A-Za-z]{3,20})\\s{0,20}=\\s{0,20}(?:\\{((?:[^{}]++|\\{(?:[^{}]++|\\{[^{}]{0,200}\\})*+\\})*+)\\}|\"([^\"]*+)\"|(\\w++))");

    private BibTexEntries() {}

    static List<ReferenceEntry> scan(String text, int from) {
        List<ReferenceEntry> found = new ArrayList<>();
        if (text.indexOf('@', from) < 0) {
            return found;
        }
        Matcher matcher = START.matcher(text);
        int at = from;
        while (at < text.length() && matcher.find(at)) {
            int end = end(text, matcher.end());
            if (end > 0) {
                Span span = new Span(matcher.start(), end);
                found.add(new ReferenceEntry(
                        span, span, Optional.of(matcher.group(1)), parsed(text.substring(matcher.end() - 1, end - 1))));
            }
            at = end > 0 ? end : matcher.end();
        }
        return found;
    }

    private static int end(String text, int from) {
        int depth = 1;
        int limit = Math.min(text.length(), from + LONGEST);
        for (int at = from; at < limit; at++) {
            char c = text.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return -1;
    }

    private static ParsedReference parsed(String body) {
        Map<String, String> fields = new TreeMap<>();
        Matcher matcher = FIELD.matcher(body);
        while (matcher.find()) {
            String value = Stream.of(matcher.group(2), matcher.group(3), matcher.group(4))
                    .filter(group -> group != null)
                    .findFirst()
                    .orElse("");
            fields.putIfAbsent(
                    matcher.group(1).toLowerCase(Locale.ROOT),
                    value.replaceAll("[{}]", "").replaceAll("\\s+", " ").strip());
        }
        List<String> authors = Stream.of(fields.getOrDefault("author", "").split("\\s+and\\s+"))
                .filter(name -> !name.isBlank() && !name.equals("others"))
                .toList();
        Optional<Integer> year = Optional.of(fields.getOrDefault("year", fields.getOrDefault("date", "")))
                .filter(value -> value.matches("(?:1[5-9]|20)\\d\\d.*"))
                .map(value -> Integer.valueOf(value.substring(0, 4)));
        List<Identifier> ids = Stream.of("doi", "eprint", "url")
                .flatMap(name -> Optional.ofNullable(fields.get(name)).stream())
                .flatMap(value -> Identifier.parse(value).stream())
                .toList();
        return new ParsedReference(
                authors,
                fields.getOrDefault("author", "").endsWith("others"),
                Optional.ofNullable(fields.get("title")).filter(title -> !title.isBlank()),
                Optional.ofNullable(fields.getOrDefault("journal", fields.get("booktitle"))),
                year,
                "",
                ids);
    }
}
