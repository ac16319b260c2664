package org.papergraph.extractor.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.ontology.Span;

/**
 * Finds bibliographic references that stand in a text: lists with or without labels, footnotes, single lines that are a
 * reference, and labelled references that lost their line breaks.
 */
final class ReferenceScanner {

    private static final int LONGEST = 1500;
    private static final int LONGEST_LINE = 500;
    private static final int MOST_INLINE = 200;

    private static final Pattern HEADING = Pattern.compile(
            "(?i)[#=*\\s_\\[<>h1-6]*+(?:\\d{1,2}[.)]?\\s++)?(?<strong>references?(?: list| cited)?|bibliography|literature(?: cited)?|works? cited|cited works?|citations|literatur(?:verzeichnis)?|referenzen)"
                    + "|[#=*\\s_<>h1-6]*+(?<weak>further reading|related (?:work|papers|reading)s?|see also|reading list|sources|(?:to )?read next|links?|notes|footnotes)");
    private static final Pattern HEADING_END = Pattern.compile("[#=*\\s_:\\]<>/h1-6.]*+");

    private static final Pattern LABEL = Pattern.compile("(?:[-*+\u2022]\\s++)?(?:"
            + "\\[\\^(?<note>[^\\]\\s]{1,30})\\]:?\\s*+"
            + "|\\[(?<square>\\d{1,3}|[A-Za-z][A-Za-z+\u00df-\u024f]{0,10}\\d{2,4}[a-z]?)\\][:.)]?\\s*+(?!\\()"
            + "|\\((?<round>\\d{1,3})\\)\\s++"
            + "|\\[?(?<plain>\\d{1,3})[.)]\\s++"
            + "|\\^?\\{?(?<raised>[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3}|(?<=\\^\\{?)\\d{1,3})\\}?\\s*+"
            + "|<sup>(?<sup>\\d{1,3})</sup>\\s*+"
            + "|\\[(?<words>[^\\]\\[]{3,60})\\][:.]?\\s++(?![(\\[])"
            + "|\\[?@(?<key>[A-Za-z][\\w:.-]{3,60})\\]?:?\\s++)");

    private static final Pattern INLINE =
            Pattern.compile("(?<=[.!?)\"'\\]*]\\s)\\[(\\d{1,3})\\]:?\\s(?=[\\p{Lu}\"\u201c*])");

    private final String text;
    private final List<Span> lines;
    private final int from;
    private final ReferenceParser parser = new ReferenceParser();
    private final List<ReferenceEntry> entries = new ArrayList<>();
    private final List<ReferenceEntry> doubtful = new ArrayList<>();

    private ReferenceScanner(String text, List<Span> lines, int from) {
        this.text = text;
        this.lines = lines;
        this.from = from;
    }

    /** The references behind an offset, in text order. */
    static References scan(String text, List<Span> lines, int from) {
        ReferenceScanner scanner = new ReferenceScanner(text, lines, from);
        scanner.readLines();
        scanner.acceptDoubtful();
        scanner.readInline();
        scanner.entries.sort(java.util.Comparator.comparing(ReferenceEntry::reach));
        return new References(scanner.entries);
    }

    private void readLines() {
        boolean strong = false;
        boolean weak = false;
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            if (line.start() < from || line.length() > LONGEST) {
                continue;
            }
            Matcher heading = HEADING.matcher(text).region(line.start(), line.end());
            if (heading.lookingAt() && isEnd(heading.end(), line.end())) {
                strong = heading.group("strong") != null;
                weak = !strong;
                continue;
            }
            if (text.charAt(line.start()) == '#'
                    || text.startsWith("==", line.start())
                    || text.startsWith("<h", line.start())) {
                strong = false;
                weak = false;
                continue;
            }
            i = readEntry(i, strong, weak);
        }
    }

    private boolean isEnd(int at, int end) {
        return HEADING_END.matcher(text).region(at, end).matches();
    }

    /** Reads the reference that begins on a line, and gives the last line of it; the same line if there is none. */
    private int readEntry(int index, boolean strong, boolean weak) {
        Span line = lines.get(index);
        Matcher label = LABEL.matcher(text).region(line.start(), line.end()).useTransparentBounds(true);
        boolean labelled = label.lookingAt() && label.end() < line.end();
        int start = labelled ? label.end() : withoutBullet(line);
        int last = index;
        if (labelled || strong) {
            while (last + 1 < lines.size()
                    && lines.get(last + 1).end() - start < LONGEST
                    && continues(lines.get(last), lines.get(last + 1), labelled)) {
                last++;
            }
        }
        int end = lines.get(last).end();
        if (end - start < 15 || end - start > LONGEST) {
            return index;
        }
        if (!strong && !weak && !labelled && !mayBeReference(start, end)) {
            return index;
        }
        Span span = new Span(start, end);
        ParsedReference parsed = parser.parse(span.of(text));
        String content = span.of(text);
        boolean certain = labelled
                && (label.group("note") != null || label.group("square") != null || label.group("round") != null);
        Optional<String> name = labelled ? Optional.of(name(label)) : Optional.empty();
        ReferenceEntry entry = new ReferenceEntry(span, new Span(line.start(), end), name, parsed);
        boolean accepted = ReferenceTest.isReference(content, parsed, strong ? 1 : certain ? 1 : weak ? 2 : 3);
        if (!accepted) {
            if (labelled && ReferenceTest.isReference(content, parsed, 1)) {
                doubtful.add(entry);
            }
            return index;
        }
        entries.add(entry);
        return last;
    }

    /** In a numbered list of which an item is certainly a reference, the next one is likely to be. */
    private void acceptDoubtful() {
        for (ReferenceEntry entry : doubtful) {
            boolean neighbour = entries.stream().anyMatch(other -> follow(entry, other) || follow(other, entry));
            if (neighbour && entries.stream().noneMatch(other -> other.reach().overlaps(entry.reach()))) {
                entries.add(entry);
            }
        }
    }

    private static boolean follow(ReferenceEntry one, ReferenceEntry other) {
        Optional<Integer> first = one.label().flatMap(ReferenceScanner::number);
        Optional<Integer> second = other.label().flatMap(ReferenceScanner::number);
        int between = other.reach().start() - one.reach().end();
        return first.isPresent()
                && second.isPresent()
                && second.get() == first.get() + 1
                && between >= 0
                && between < 20;
    }

    private static Optional<Integer> number(String label) {
        return label.length() <= 3 && label.chars().allMatch(Character::isDigit)
                ? Optional.of(Integer.valueOf(label))
                : Optional.empty();
    }

    /** A cheap look at a line that nothing marks as a reference: a capital in front, and digits somewhere. */
    private boolean mayBeReference(int start, int end) {
        if (end - start > LONGEST_LINE
                || (Character.isLowerCase(text.charAt(start))
                        && text.charAt(start) != 'v'
                        && text.charAt(start) != 'd')) {
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
        return Math.min(at, line.end() - 1);
    }

    /** Whether the next line goes on with the entry: no blank line between, and no label, bullet or name at its head. */
    private boolean continues(Span line, Span next, boolean labelled) {
        for (int at = line.end(), breaks = 0; at < next.start(); at++) {
            if (text.charAt(at) == '\n' && ++breaks > 1) {
                return false;
            }
        }
        if (LABEL.matcher(text)
                .region(next.start(), next.end())
                .useTransparentBounds(true)
                .lookingAt()) {
            return false;
        }
        char first = text.charAt(next.start());
        if ("#-*=<>+\u2022".indexOf(first) >= 0) {
            return false;
        }
        boolean indented = next.start() > 1 && text.charAt(next.start() - 1) != '\n';
        boolean ended = ".)]".indexOf(text.charAt(line.end() - 1)) >= 0;
        return labelled || indented || !ended;
    }

    static String name(Matcher label) {
        if (label.group("note") != null) {
            return "^" + label.group("note");
        }
        if (label.group("round") != null) {
            return "(" + label.group("round") + ")";
        }
        for (String group : List.of("square", "plain", "sup", "words", "key")) {
            if (label.group(group) != null) {
                return label.group(group);
            }
        }
        return Superscripts.digits(label.group("raised"));
    }

    private void readInline() {
        Matcher matcher = INLINE.matcher(text)
                .region(Math.min(from, text.length()), text.length())
                .useTransparentBounds(true);
        List<int[]> starts = new ArrayList<>();
        while (starts.size() < MOST_INLINE && matcher.find()) {
            starts.add(new int[] {matcher.start(), matcher.end(), matcher.start(1), matcher.end(1)});
        }
        for (int i = 0; i < starts.size(); i++) {
            int[] at = starts.get(i);
            int limit = i + 1 < starts.size() ? starts.get(i + 1)[0] : text.length();
            int lineEnd = text.indexOf('\n', at[1]);
            limit = Math.min(Math.min(limit, lineEnd < 0 ? limit : lineEnd), at[1] + 500);
            Span raw = new Span(at[1], Math.max(limit, at[1] + 1));
            if (entries.stream().anyMatch(entry -> entry.reach().overlaps(raw))) {
                continue;
            }
            Span span = new Span(at[1], InlineReference.end(text, at[1], limit));
            ParsedReference parsed = parser.parse(span.of(text));
            if (span.length() >= 15 && ReferenceTest.isReference(span.of(text), parsed, 2)) {
                String label = text.substring(at[2], at[3]);
                entries.add(new ReferenceEntry(span, new Span(at[0], span.end()), Optional.of(label), parsed));
            }
        }
    }
}
