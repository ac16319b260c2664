package org.papergraph.extractor.cite;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.ontology.Identifier;

/** Decides whether a line is a bibliographic reference or prose. */
final class ReferenceTest {

    private static final int LONGEST_ALONE = 500;
    private static final int LONGEST_TITLE = 250;
    private static final int LEAST_TITLE_WORDS = 3;

    private static final Pattern PROSE = Pattern.compile(
            "\\b(?:is|are|was|were|has|have|had|be|been|can|could|will|would|should|may|might|do|does|did|we|they|it|its|this|that|these|which"
                    + "|propose[sd]?|shows?|showed|shown|presents?|introduce[sd]?|find|found|argue[sd]?|used?|uses|see|since|because|here|there|not|but|our|you)\\b");
    private static final String OPENING = "\"\u201c*_['\u2019";

    private ReferenceTest() {}

    /** Where a line stands: the less its place says, the more the line itself must. */
    enum Place {
        /** In a list of references, or behind a label that only references have. */
        LIST,
        /** Below a heading like "further reading", or behind a number. */
        LABELLED,
        /** Anywhere. */
        ANYWHERE
    }

    /**
     * Whether a line is a reference.
     *
     * @param content the line without its label
     * @param parsed the same as the parser reads it
     */
    static boolean isReference(String content, ParsedReference parsed, Place place) {
        if (content.isEmpty()
                || !(Character.isLetter(content.codePointAt(0)) || OPENING.indexOf(content.charAt(0)) >= 0)) {
            return false;
        }
        boolean named = !parsed.authors().isEmpty();
        boolean titled = parsed.title().isPresent();
        boolean identified = !parsed.identifiers().isEmpty();
        boolean dated = parsed.year().isPresent() || identified;
        int evidence = count(named, titled, identified, parsed.year().isPresent());
        int prose = prose(parsed.title().map(title -> without(content, title)).orElse(content));
        return switch (place) {
            case LIST -> evidence >= 2 && (dated || (named && titled)) && prose <= 1 && leadsToPaper(content, parsed);
            case LABELLED -> evidence >= 3 && dated && prose == 0;
            case ANYWHERE ->
                evidence >= 3
                        && dated
                        && prose == 0
                        && content.length() < LONGEST_ALONE
                        && startsWithAuthors(content, parsed)
                        && parsed.title().filter(ReferenceTest::isTitle).isPresent();
        };
    }

    private static int count(boolean... signs) {
        int count = 0;
        for (boolean sign : signs) {
            count += sign ? 1 : 0;
        }
        return count;
    }

    /** "TensorFlow code at https://github…": a link alone makes no reference, it must lead to a paper. */
    private static boolean leadsToPaper(String content, ParsedReference parsed) {
        boolean link = content.contains("http://") || content.contains("https://");
        boolean written = parsed.year().isPresent() || parsed.authors().size() > 1;
        return !link
                || written
                || parsed.identifiers().stream()
                        .anyMatch(id -> id.scheme() != Identifier.Scheme.URL || PaperLink.leadsToPaper(id.value()));
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

    private static boolean isTitle(String title) {
        boolean balanced = title.chars().filter(c -> c == '(').count()
                == title.chars().filter(c -> c == ')').count();
        return title.length() < LONGEST_TITLE
                && !Character.isLowerCase(title.codePointAt(0))
                && balanced
                && title.split("\\s+").length >= LEAST_TITLE_WORDS
                && prose(title) <= 1;
    }

    private static String without(String content, String title) {
        int at = content.indexOf(title);
        return at < 0 ? content : content.substring(0, at) + content.substring(at + title.length());
    }

    private static int prose(String text) {
        Matcher matcher = PROSE.matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
