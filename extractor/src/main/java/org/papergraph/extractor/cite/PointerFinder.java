package org.papergraph.extractor.cite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.extractor.cite.WorkMention.Kind;
import org.papergraph.ontology.Span;

/**
 * Finds what points into a list of references: "[1,4-6]", "[1]-[3]", "(4, 5)", "[^2]", "[ABC+21]", raised numbers, and keys of
 * citation tools ("[@vaswani2017attention]", "\cite{…}"). Numbers are pointers only if the list has every one of them.
 */
final class PointerFinder implements MentionFinder {

    private static final String NUMBERS = "\\d{1,3}(?:\\s?[,;\u2013\u2014-]\\s?\\d{1,3}){0,20}";

    private static final Pattern POINTER =
            Pattern.compile("\\[(?<square>" + NUMBERS + ")\\](?:\\s?[\u2013\u2014-]\\s?\\[(?<to>\\d{1,3})\\])?(?!\\()"
                    + "|\\((?<round>" + NUMBERS + ")\\)"
                    + "|\\[\\^(?<note>[^\\]\\s]{1,30})\\](?!:)"
                    + "|(?<=[\\p{L}\\p{M}]{3}|[.,)\"'\u201d*\\]])\\^\\{?(?<caret>" + NUMBERS + ")\\}?"
                    + "|<sup>\\[?(?<sup>" + NUMBERS + ")\\]?</sup>"
                    + "|(?<=[\\p{L}\\p{M}]{3}|[.,)\"'\u201d*\\]])(?<raised>[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3})"
                    + "|\\[(?<alpha>[A-Za-z][A-Za-z+\u00df-\u024f]{0,10}\\d{2,4}[a-z]?(?:[,;]\\s?[A-Za-z][A-Za-z+]{0,10}\\d{2,4}[a-z]?){0,9})\\]"
                    + "|\\\\(?:no)?cite[a-zA-Z]{0,10}\\*?(?:\\[[^\\]]{0,40}\\]){0,2}\\{(?<cite>[^}\\n]{1,300})\\}"
                    + "|(?<![\\w@.])@(?<key>[A-Za-z][\\w:-]{2,60})"
                    + "|\\[\\[(?<wiki>[a-z]{2,20}[-_:]?(?:19|20)\\d\\d\\w{0,30})(?:\\|[^\\]]{0,80})?\\]\\]"
                    + "|(?<!\\w)[Rr]efs?\\.?\\h\\[?(?<named>\\d{1,3}(?:(?:,\\h?|\\hand\\h|,\\hand\\h|[\u2013-])\\d{1,3}){0,9})\\]?(?![\\w.]\\d)"
                    + "|\\]\\[(?<definition>[^\\]\\[\\n]{0,60})\\](?!\\()");

    private static final Pattern KEY_MARK = Pattern.compile("[,;]\\s?");

    private final References references;
    private final Set<String> labels = new HashSet<>();
    private final Set<String> definitions = new HashSet<>();

    PointerFinder(References references, List<Link> links) {
        this.references = references;
        references.entries().forEach(entry -> entry.label().ifPresent(labels::add));
        links.forEach(
                link -> link.label().ifPresent(label -> definitions.add(label.toLowerCase(java.util.Locale.ROOT))));
        labels.addAll(definitions);
    }

    @Override
    public List<WorkMention> find(CiteText text) {
        List<WorkMention> found = new ArrayList<>();
        String raw = text.text();
        Matcher matcher = POINTER.matcher(raw).useTransparentBounds(true);
        for (int at = 0; at < raw.length(); at++) {
            if (mayStart(raw, at) && matcher.region(at, raw.length()).lookingAt()) {
                Span span = new Span(at, matcher.end());
                if (!text.isInLink(at) && !references.overlap(span)) {
                    read(text, matcher, span, found);
                }
                at = matcher.end() - 1;
            }
        }
        return found;
    }

    /** A cheap look at what a pointer can begin with, since the expression is tried at hardly any place then. */
    private static boolean mayStart(String text, int at) {
        return switch (text.charAt(at)) {
            case '[', ']', '\\', '^', '@' -> true;
            case '(' -> at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
            case '<' -> text.startsWith("<sup>", at);
            case 'R', 'r' -> text.startsWith("ef", at + 1);
            default -> Superscripts.is(text.charAt(at));
        };
    }

    private void read(CiteText text, Matcher matcher, Span span, List<WorkMention> found) {
        for (String group : List.of("square", "caret", "sup", "named")) {
            if (matcher.group(group) != null) {
                String to = matcher.group("to");
                boolean interval = group.equals("square") && isInterval(text.text(), span);
                numbers(to == null ? matcher.group(group) : matcher.group(group) + "-" + to, "", interval, span, found);
                return;
            }
        }
        if (matcher.group("round") != null) {
            numbers(matcher.group("round"), "(", false, span, found);
        } else if (matcher.group("raised") != null) {
            numbers(Superscripts.digits(matcher.group("raised")), "", false, span, found);
        } else if (matcher.group("note") != null) {
            label("^" + matcher.group("note"), span, found);
        } else if (matcher.group("alpha") != null) {
            KEY_MARK.splitAsStream(matcher.group("alpha")).forEach(label -> label(label, span, found));
        } else if (matcher.group("definition") != null) {
            definition(text.text(), matcher, found);
        } else {
            keys(matcher, span, found);
        }
    }

    private void keys(Matcher matcher, Span span, List<WorkMention> found) {
        if (matcher.group("cite") != null) {
            KEY_MARK.splitAsStream(matcher.group("cite")).forEach(key -> key(key.strip(), span, true, found));
        } else if (matcher.group("key") != null) {
            key(matcher.group("key"), span, false, found);
        } else {
            key(matcher.group("wiki"), span, false, found);
        }
    }

    private void key(String key, Span span, boolean certain, List<WorkMention> found) {
        if (labels.contains(key)) {
            label(key, span, found);
            return;
        }
        Optional<WorkFacts> facts = CitationKey.facts(key);
        if (facts.isPresent()) {
            found.add(WorkMention.of(Kind.POINTER, span, facts.get(), true).withLabel(key));
        } else if (certain && !key.isBlank()) {
            found.add(WorkMention.of(Kind.POINTER, span, WorkFacts.NONE, false).withLabel(key));
        }
    }

    private void label(String label, Span span, List<WorkMention> found) {
        if (labels.contains(label)) {
            found.add(WorkMention.of(Kind.POINTER, span, WorkFacts.NONE, false).withLabel(label));
        }
    }

    private void numbers(String written, String prefix, boolean interval, Span span, List<WorkMention> found) {
        String list = written.replace("and", ",").replaceAll(",\\h*,", ",");
        List<String> numbers = new ArrayList<>();
        int last = -1;
        boolean range = false;
        for (String part : list.split("(?<=[,;\u2013\u2014-])|(?=[,;\u2013\u2014-])")) {
            String mark = part.strip();
            if (mark.isEmpty()) {
                continue;
            }
            if (!Character.isDigit(mark.charAt(0))) {
                range = "\u2013\u2014-".contains(mark);
                continue;
            }
            int number = Integer.parseInt(mark);
            for (int n = range ? last + 1 : number; n <= number && n - last < 100; n++) {
                numbers.add(prefix.isEmpty() ? String.valueOf(n) : "(" + n + ")");
            }
            last = number;
            range = false;
        }
        if (!interval && !numbers.isEmpty() && labels.containsAll(numbers)) {
            numbers.forEach(number -> label(number, span, found));
        }
    }

    /** Whether two numbers in brackets are an interval by what stands before them. */
    private static boolean isInterval(String text, Span span) {
        String before =
                text.substring(Math.max(0, span.start() - 16), span.start()).stripTrailing();
        boolean pair = span.of(text).indexOf(',') > 0;
        return pair
                && (before.endsWith("range")
                        || before.endsWith("interval")
                        || before.endsWith("\u2208")
                        || before.endsWith("\\in")
                        || before.endsWith("clipped to")
                        || before.endsWith("scaled to")
                        || before.endsWith("between"));
    }

    /** "[anchor][label]" and "[label][]", whose target is defined elsewhere. */
    private void definition(String text, Matcher matcher, List<WorkMention> found) {
        int close = matcher.start();
        int open = text.lastIndexOf('[', close);
        if (open < 0 || close - open > 200 || close - open < 2) {
            return;
        }
        String name = matcher.group("definition");
        String anchor = text.substring(open + 1, close);
        String label = (name.isEmpty() ? anchor : name);
        if (definitions.contains(label.toLowerCase(java.util.Locale.ROOT))) {
            Span span = new Span(open + 1, close);
            found.add(WorkMention.of(Kind.POINTER, span, WorkFacts.NONE, false)
                    .withReach(new Span(open, matcher.end()))
                    .withAnchor(Optional.of(span))
                    .withLabel(label.toLowerCase(java.util.Locale.ROOT)));
        }
    }
}
