package org.papergraph.extractor.cite;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides whether a line is a bibliographic reference or prose. */
final class ReferenceTest {

    private static final Pattern PROSE = Pattern.compile(
            "\\b(?:is|are|was|were|has|have|had|be|been|can|could|will|would|should|may|might|do|does|did|we|they|it|its|this|that|these|which"
                    + "|propose[sd]?|shows?|showed|shown|presents?|introduce[sd]?|find|found|argue[sd]?|used?|uses|see|since|because|here|there|not|but|our|you|i)\\b");
    private static final Pattern NAME_FIRST = Pattern.compile("[\\p{Lu}\\p{Ll}'\u2019].*+", Pattern.DOTALL);

    private ReferenceTest() {}

    /**
     * Whether it is a reference.
     *
     * @param content the line without its label
     * @param strictness 1 in a list of references, 2 with a label or below a heading like "further reading", 3 elsewhere
     */
    static boolean isReference(String content, ParsedReference parsed, int strictness) {
        int evidence = (parsed.year().isPresent() ? 1 : 0)
                + (parsed.identifiers().isEmpty() ? 0 : 1)
                + (parsed.title().isPresent() ? 1 : 0)
                + (parsed.authors().isEmpty() ? 0 : 1);
        boolean dated = parsed.year().isPresent() || isPaper(parsed);
        if (!NAME_FIRST.matcher(content).matches() && !isQuoted(content)) {
            return false;
        }
        String outside = parsed.title().map(title -> without(content, title)).orElse(content);
        int prose = count(outside);
        return switch (strictness) {
            case 1 ->
                evidence >= 2
                        && (dated
                                || (!parsed.authors().isEmpty()
                                        && parsed.title().isPresent()))
                        && prose <= 1
                        && onlyLink(content, parsed);
            case 2 -> evidence >= 3 && dated && prose == 0;
            default ->
                evidence >= 3
                        && dated
                        && prose == 0
                        && startsWithAuthors(content, parsed)
                        && content.length() < 500
                        && parsed.title()
                                .filter(title -> title.length() >= 8
                                        && title.length() < 250
                                        && count(title) <= 1
                                        && title.indexOf(' ') > 0)
                                .isPresent();
        };
    }

    private static boolean isPaper(ParsedReference parsed) {
        return !parsed.identifiers().isEmpty();
    }

    /** "TensorFlow code at https://github…": a link alone makes no reference, it must lead to a paper. */
    private static boolean onlyLink(String content, ParsedReference parsed) {
        boolean link = content.contains("http://") || content.contains("https://");
        boolean written = parsed.year().isPresent() || parsed.authors().size() > 1;
        return !link
                || written
                || parsed.identifiers().stream()
                        .anyMatch(id -> PaperLink.leadsToPaper(id.value())
                                || id.scheme() != org.papergraph.ontology.Identifier.Scheme.URL);
    }

    private static boolean isQuoted(String content) {
        return !content.isEmpty() && "\"\u201c*_[".indexOf(content.charAt(0)) >= 0;
    }

    /** Whether it begins with names: several, or one with initials or given names. */
    private static boolean startsWithAuthors(String content, ParsedReference parsed) {
        if (parsed.authors().isEmpty()) {
            return false;
        }
        String first = parsed.authors().get(0);
        int at = content.indexOf(first);
        boolean full = parsed.authors().size() > 1 || parsed.more() || first.indexOf(' ') > 0;
        return full && at >= 0 && at <= 2 && first.length() < content.length() / 2;
    }

    private static String without(String content, String title) {
        int at = content.indexOf(title);
        return at < 0 ? content : content.substring(0, at) + content.substring(at + title.length());
    }

    private static int count(String text) {
        Matcher matcher = PROSE.matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
