package org.papergraph.extractor.cite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.extractor.cite.ReferenceTest.Place;
import org.papergraph.ontology.Span;

/**
 * Finds bibliographic references that stand in a text: BibTeX entries, lists with or without labels, footnotes, single lines
 * that are a reference, and labelled references that lost their line breaks.
 */
final class ReferenceScanner {

    private static final int SHORTEST = 15;
    private static final int LONGEST = 1500;
    private static final int LONGEST_LINE = 500;

    private static final Pattern HEADING = Pattern.compile(
            "(?i)(?:[#=*\\s_\\[]|</?h[1-6][^>\\n]{0,60}>)*+(?:\\d{1,2}[.)]?\\s++)?(?:(?<strong>references?(?: list| cited)?|bibliography|literature(?: cited)?|works? cited|cited works?|citations|literatur(?:verzeichnis)?|referenzen|r\u00e9f\u00e9rences|bibliographie|\\\\begin\\{thebibliography\\}.{0,10}+)"
                    + "|(?<weak>further reading|related (?:work|papers|reading)s?|see also|reading list|sources|(?:to )?read next|links?|notes|footnotes))(?:[#=*\\s_:.\\]]|</h[1-6]>)*+");

    private final String text;
    private final List<Span> lines;
    private final int from;
    private final ReferenceParser parser = new ReferenceParser();
    private final List<ReferenceEntry> entries = new ArrayList<>();
    private final List<ReferenceEntry> doubtful = new ArrayList<>();
    private Place place = Place.ANYWHERE;
    private int ordinal;

    private ReferenceScanner(String text, List<Span> lines, int from) {
        this.text = text;
        this.lines = lines;
        this.from = from;
    }

    /** The references behind an offset, in text order. */
    static References scan(String text, List<Span> lines, int from) {
        ReferenceScanner scanner = new ReferenceScanner(text, lines, from);
        scanner.entries.addAll(BibTexEntries.scan(text, from));
        scanner.readLines(new References(scanner.entries));
        scanner.acceptDoubtful();
        InlineReferences.scan(text, from, new References(scanner.entries)).forEach(scanner.entries::add);
        scanner.entries.sort(Comparator.comparing(ReferenceEntry::reach));
        return new References(scanner.entries);
    }

    private void readLines(References taken) {
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            if (line.start() < from || line.length() > LONGEST || taken.overlap(line)) {
                continue;
            }
            if (isHeading(line)) {
                ordinal = 0;
            } else {
                i = readEntry(i);
            }
        }
    }

    /** Whether a line is a heading; one of a list of references tells what to expect below it, any other ends that. */
    private boolean isHeading(Span line) {
        Matcher matcher = HEADING.matcher(text).region(line.start(), line.end());
        if (matcher.matches()) {
            place = matcher.group("strong") != null ? Place.LIST : Place.LABELLED;
            return true;
        }
        boolean other = text.charAt(line.start()) == '#'
                || text.startsWith("==", line.start())
                || text.startsWith("<h", line.start())
                || text.startsWith("\\section", line.start())
                || text.startsWith("\\end{", line.start());
        place = other ? Place.ANYWHERE : place;
        return other;
    }

    /** Reads the reference that begins on a line, and gives the last line of it; the same line if there is none. */
    private int readEntry(int index) {
        Span line = lines.get(index);
        Optional<ReferenceLabel> label = ReferenceLabel.of(text, line);
        int start = label.map(ReferenceLabel::end).orElseGet(() -> withoutBullet(line));
        int last = index;
        if (label.isPresent() || place == Place.LIST) {
            while (last + 1 < lines.size()
                    && lines.get(last + 1).end() - start < LONGEST
                    && continues(lines.get(last), lines.get(last + 1), label.isPresent())) {
                last++;
            }
        }
        int end = withoutTags(start, lines.get(last).end());
        boolean hopeless = label.isEmpty() && place == Place.ANYWHERE && !mayBeReference(start, end);
        if (end - start < SHORTEST
                || end - start > LONGEST
                || hopeless
                || text.startsWith("http", start)
                || text.startsWith("<http", start)) {
            return index;
        }
        return accept(index, last, label, new Span(start, end)) ? last : index;
    }

    private boolean accept(int first, int last, Optional<ReferenceLabel> label, Span span) {
        String content = span.of(text);
        ParsedReference parsed = parser.parse(content);
        Optional<String> name = label.map(ReferenceLabel::name).or(() -> item(lines.get(first)));
        Span reach = new Span(lines.get(first).start(), lines.get(last).end());
        ReferenceEntry entry = new ReferenceEntry(span, reach, name, parsed);
        boolean certain = label.filter(ReferenceLabel::certain).isPresent();
        if (ReferenceTest.isReference(content, parsed, certain ? Place.LIST : place)) {
            entries.add(entry);
            return true;
        }
        if (label.isPresent() && ReferenceTest.isReference(content, parsed, Place.LIST)) {
            doubtful.add(entry);
        }
        return false;
    }

    /** The number of an item of an HTML list, which is not written. */
    private Optional<String> item(Span line) {
        return place == Place.LIST && text.startsWith("<li", line.start())
                ? Optional.of(String.valueOf(++ordinal))
                : Optional.empty();
    }

    /** In a numbered list of which an item is certainly a reference, the next one is likely to be. */
    private void acceptDoubtful() {
        for (ReferenceEntry entry : doubtful) {
            boolean neighbour = entries.stream().anyMatch(other -> follow(entry, other) || follow(other, entry));
            if (neighbour
                    && !new References(entries.stream()
                                    .sorted(Comparator.comparing(ReferenceEntry::reach))
                                    .toList())
                            .overlap(entry.reach())) {
                entries.add(entry);
            }
        }
    }

    private static boolean follow(ReferenceEntry one, ReferenceEntry other) {
        int between = other.reach().start() - one.reach().end();
        Optional<Integer> first = one.number();
        return between >= 0
                && between < 20
                && first.isPresent()
                && other.number().equals(first.map(number -> number + 1));
    }

    /** A cheap look at a line that nothing marks as a reference: a capital in front, and a number of four digits. */
    private boolean mayBeReference(int start, int end) {
        if (end - start > LONGEST_LINE
                || (Character.isLowerCase(text.charAt(start)) && "vdt".indexOf(text.charAt(start)) < 0)) {
            return false;
        }
        int digits = 0;
        for (int at = start; at < end && digits < 4; at++) {
            digits = Character.isDigit(text.charAt(at)) ? digits + 1 : 0;
        }
        return digits == 4;
    }

    private int withoutBullet(Span line) {
        int at = line.start();
        while (at < line.end() && "-*+\u2022\u2013 \t".indexOf(text.charAt(at)) >= 0 && !text.startsWith("**", at)) {
            at++;
        }
        if (text.startsWith("<li", at) || text.startsWith("<p>", at)) {
            int close = text.indexOf('>', at);
            at = close > 0 && close < line.end() ? close + 1 : at;
        }
        return Math.min(at, line.end() - 1);
    }

    private int withoutTags(int start, int end) {
        return text.startsWith("</li>", end - 5) && end - 5 > start ? end - 5 : end;
    }

    /** Whether the next line goes on with the entry: no blank line between, and no label or bullet at its head. */
    private boolean continues(Span line, Span next, boolean labelled) {
        for (int at = line.end(), breaks = 0; at < next.start(); at++) {
            if (text.charAt(at) == '\n' && ++breaks > 1) {
                return false;
            }
        }
        char first = text.charAt(next.start());
        if ("#-*=<>+\u2022\\".indexOf(first) >= 0
                || ReferenceLabel.of(text, next).isPresent()) {
            return false;
        }
        boolean indented = next.start() > 1 && text.charAt(next.start() - 1) != '\n';
        boolean ended = ".)]".indexOf(text.charAt(line.end() - 1)) >= 0;
        return labelled || indented || !ended;
    }
}
