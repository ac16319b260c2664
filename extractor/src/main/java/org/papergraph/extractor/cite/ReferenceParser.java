package org.papergraph.extractor.cite;

import java.util.Optional;
import java.util.regex.Pattern;
import org.papergraph.ontology.Span;

/**
 * Takes one bibliographic reference apart, in whatever style it is written: rules see names, year and ids, a tagger that was
 * trained on marked references settles where authors and title begin and end. Stateless.
 */
public final class ReferenceParser {

    private static final int LONGEST = 4000;
    private static final Pattern SHORT_TITLE = Pattern.compile("[\\p{L}-]{6,}+(?:\\s[\\p{L}-]{4,}+)?");

    /** Tags, LaTeX commands, braces and marks of emphasis. */
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>"
            + "|\\\\(?:emph|text(?:it|bf|sc|tt)|em|it|bf|newblock)\\b\\s?"
            + "|[{}]|\\*\\*?|''|(?<!\\w)_(?=\\w)|(?<=[\\w.])_(?!\\w)");

    private static final Pattern LATEX = Pattern.compile("\\\\(?:emph|textit|em|it)\\b|[{}]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String BEFORE = " \t\n.,:;*_'`(";
    private static final String BEHIND = " \t\n.,:;*_'`([-\u2013";

    /** Reads a reference, with or without its label in front; what goes beyond 4,000 characters is not read. */
    public ParsedReference parse(String reference) {
        String text = reference.length() > LONGEST ? reference.substring(0, LONGEST) : reference;
        ReferenceRules marked = ReferenceRules.read(text);
        String plain = MARKUP.matcher(text).replaceAll("");
        ReferenceRules rules = plain.length() == text.length() ? marked : ReferenceRules.read(plain);
        TaggedReference tagged = TaggedReference.of(rules);
        Optional<Span> venue = tagged.longest(ReferencePart.VENUE);
        Optional<String> title = marked.title()
                .filter(TitleRule::marked)
                .map(rule -> rule.span().of(text))
                .or(() -> tagged.longest(ReferencePart.TITLE)
                        .map(span -> whole(span, rules, tagged))
                        .map(span -> span.of(plain)))
                .or(() -> shortTitle(rules, venue));
        AuthorBlock authors = tagged.authors();
        return new ParsedReference(
                authors.authors(),
                authors.more(),
                title.map(ReferenceParser::clean).filter(t -> !t.isEmpty()),
                venue.map(span -> clean(span.of(plain))).filter(v -> !v.isEmpty()),
                rules.year() > 0 ? Optional.of(rules.year()) : tagged.year(),
                rules.yearSuffix(),
                marked.identifiers());
    }

    /** A title that the tagger begins too late, behind a name or a number: "SQuAD: 100,000+ questions …". */
    private static Span whole(Span title, ReferenceRules rules, TaggedReference tagged) {
        return rules.title()
                .map(TitleRule::span)
                .filter(rule -> rule.end() == title.end() && rule.start() < title.start())
                .filter(rule -> tagged.is(ReferencePart.OTHER, rule.start(), title.start()))
                .orElse(title);
    }

    /** A title of one or two words, which the tagger takes for the beginning of the venue: "Q-learning. Machine Learning 8". */
    private static Optional<String> shortTitle(ReferenceRules rules, Optional<Span> venue) {
        String text = rules.words().text();
        return rules.title()
                .map(TitleRule::span)
                .filter(span -> venue.filter(v -> v.end() > span.end() + 3).isPresent())
                .filter(span -> text.startsWith(". ", span.end()))
                .map(span -> span.of(text))
                .filter(title -> SHORT_TITLE.matcher(title).matches());
    }

    private static String clean(String title) {
        int from = 0;
        int to = title.length();
        while (from < to && BEFORE.indexOf(title.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && BEHIND.indexOf(title.charAt(to - 1)) >= 0) {
            to--;
        }
        String plain = LATEX.matcher(title.substring(from, to)).replaceAll("");
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }
}
