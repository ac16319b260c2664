package org.papergraph.extractor.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.Span;

/** Takes one bibliographic reference apart, in whatever style it is written. Stateless. */
public final class ReferenceParser {

    private static final int LONGEST = 4000;

    /** Words that end with a full stop which ends no title. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "vs", "St", "Dr", "Mr", "Mrs", "Ms", "Prof", "No", "Vol", "vol", "no", "al", "etc", "cf", "e.g", "i.e",
            "ed", "eds", "Jr", "Sr", "Fig", "Sec", "Inc", "Ltd", "Co", "Mt", "approx", "ca", "resp", "spp", "sp", "var",
            "subsp", "pp");

    private static final Pattern VENUE_CUE = Pattern.compile(
            "(?:,|\\.|;)\\s*(?:[Ii]n:?\\s+(?:[Pp]roc|\\p{Lu}|\\*|_)|[Pp]roc(?:eedings|\\b)|arXiv|ArXiv|IEEE\\b|ACM\\b|(?:[A-Z]\\w*\\.\\s*){2}|J\\.\\s|Phys\\b|Journal\\b|Tech(?:nical|\\.)\\s|PhD\\b|Ph\\.D|Master|Springer|MIT\\b|Cambridge|Oxford|http|doi|pp\\.|vol\\.|\\*|_)");

    private static final Pattern JOURNAL_START = Pattern.compile(
            "(?:J|Phys|Nucl|Ann|Astron|Astrophys|Proc|Rev|Commun|Comm|Mon|Bull|Eur|Int|Acta|Adv|Appl|Chem|Biochem|Trans|Lett|Opt|Class|Acc|Am|Can|Z|Sov|Prog|Rep|Mod|Geophys|Inorg|Tetrahedron|Math)\\.?\\s?(?:\\p{Lu}|[a-z]{1,4}\\.).*+|(?:MNRAS|ApJS?|ApJL|A&A|AJ|PASP|PRL|PRD|PRB|PLB|JHEP|JCAP|Nature|Science|PNAS|ARA&A)\\b.*+",
            Pattern.DOTALL);

    private static final Pattern QUOTED =
            Pattern.compile("[\"\u201c\u00ab]([^\"\u201c\u201d\u00bb]{6,400}+)[\"\u201d\u00bb]|``([^`']{6,400}+)''");
    private static final Pattern EMPHASISED = Pattern.compile(
            "(?:\\*\\*|\\*|''|<(?:i|em|cite)>|(?<!\\w)_)([^*_<]{6,300}?)(?:\\*\\*|\\*|''|</(?:i|em|cite)>|_(?!\\w))");

    /** Reads a reference, with or without its label in front. */
    public ParsedReference parse(String reference) {
        String text = reference.length() > LONGEST ? reference.substring(0, LONGEST) : reference;
        List<Span> masked = new ArrayList<>();
        List<Identifier> identifiers = identifiers(text, masked);
        Words words = new Words(text);
        AuthorBlock block = AuthorBlock.startingAt(words, firstWord(words));
        Year year = year(words, block, masked);
        int from = block.next() < words.count() ? words.start(block.next()) : text.length();
        if (block.authors().isEmpty()) {
            from = words.count() == 0 ? 0 : words.start(firstWord(words) < words.count() ? firstWord(words) : 0);
        }
        Optional<Span> title = title(text, from, block.authors().isEmpty(), masked);
        AuthorBlock authors = block;
        if (block.authors().isEmpty() && title.isPresent()) {
            int next = words.at(title.get().end());
            while (next < words.count() && !words.isWord(next)) {
                next++;
            }
            authors = AuthorBlock.startingAt(words, next);
        }
        return new ParsedReference(
                authors.authors(),
                authors.more(),
                title.map(span -> clean(span.of(text))).filter(t -> !t.isEmpty()),
                title.flatMap(span -> venue(text, span.end())),
                year.value == 0 ? Optional.empty() : Optional.of(year.value),
                year.suffix,
                identifiers);
    }

    private static int firstWord(Words words) {
        int at = 0;
        if (words.is(0, '[') || words.is(0, '(')) {
            while (at < 8 && at < words.count() && !words.is(at, ']') && !words.is(at, ')')) {
                at++;
            }
            at++;
        }
        while (at < words.count() && !words.isWord(at) && !words.isNumber(at)) {
            at++;
        }
        if (words.isNumber(at) && words.word(at).length() <= 3 && (words.is(at + 1, '.') || words.is(at + 1, ')'))) {
            at += 2;
        }
        return at;
    }

    private static List<Identifier> identifiers(String text, List<Span> masked) {
        List<Identifier> found = new ArrayList<>();
        for (Link link : LinkScanner.scan(text)) {
            masked.add(link.address());
            found.addAll(PaperLink.facts(link.address().of(text)).identifiers());
        }
        for (IdentifierScanner.Found id : IdentifierScanner.scan(text, 0, text.length())) {
            if (masked.stream().noneMatch(span -> span.overlaps(id.span()))) {
                masked.add(id.span());
                found.add(id.identifier());
            }
        }
        return found.stream().distinct().toList();
    }

    private record Year(int value, String suffix, int word) {}

    private static Year year(Words words, AuthorBlock block, List<Span> masked) {
        Year best = new Year(0, "", -1);
        int bestScore = 0;
        for (int i = 0; i < words.count(); i++) {
            int value = YearReader.plain(words, i);
            if (value == 0 || isMasked(masked, words.start(i))) {
                continue;
            }
            int score = 2;
            score += words.is(i - 1, '(') && words.is(i + 1, ')') ? 4 : words.is(i + 1, ')') ? 2 : 0;
            score += i - block.next() >= 0
                            && i - block.next() <= 2
                            && !block.authors().isEmpty()
                    ? 4
                    : 0;
            score += i >= words.count() - 2 ? 2 : 0;
            score -= words.is(i - 1, '-')
                            || words.is(i - 1, '\u2013')
                            || words.is(i + 1, '-')
                            || words.is(i + 1, '\u2013')
                            || words.is(i - 1, ':')
                    ? 4
                    : 0;
            score -= value > 2026 || value < 1850 ? 2 : 0;
            if (score > 0 && score >= bestScore) {
                String word = words.word(i);
                best = new Year(value, word.length() == 5 ? word.substring(4) : "", i);
                bestScore = score;
            }
        }
        return best;
    }

    private static boolean isMasked(List<Span> masked, int at) {
        return masked.stream().anyMatch(span -> span.start() <= at && at < span.end());
    }

    private static Optional<Span> title(String text, int from, boolean first, List<Span> masked) {
        Matcher quoted = QUOTED.matcher(text);
        if (quoted.find(Math.min(from, text.length())) && quoted.start() - from < 40) {
            int group = quoted.group(1) != null ? 1 : 2;
            if (quoted.end() < text.length() && text.charAt(quoted.end()) == ':') {
                return Optional.of(new Span(quoted.start(), endOfTitle(text, quoted.end(), masked, false)));
            }
            return Optional.of(new Span(quoted.start(group), quoted.end(group)));
        }
        Matcher emphasised = EMPHASISED.matcher(text);
        int start = startOfTitle(text, from, first);
        if (emphasised.find(Math.min(from, text.length())) && emphasised.start() <= start + 1) {
            return Optional.of(new Span(emphasised.start(1), emphasised.end(1)));
        }
        if (start >= text.length()
                || JOURNAL_START
                        .matcher(text.substring(start, Math.min(text.length(), start + 40)))
                        .matches()) {
            return Optional.empty();
        }
        boolean comma = start > from && text.substring(from, start).strip().equals(",");
        int end = endOfTitle(text, start, masked, comma);
        return end - start >= 3 ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private static final Pattern BEFORE_TITLE = Pattern.compile(
            "\\s*+(?:\\(?[Ee]ds?\\.?\\)?[,.]?)?\\s*+[.,:;]*+\\s*+(?:[\\[(]\\s?(?:1[6-9]|20)\\d\\d[a-z]?(?:,\\s?[^)\\]]{1,20}+)?[\\])]|(?:1[6-9]|20)\\d\\d[a-z]?(?![\\d-]))?\\s*+[.,:;]*+\\s*+[-\u2013\u2014]?\\s*+");

    private static int startOfTitle(String text, int from, boolean first) {
        if (first) {
            return from;
        }
        Matcher matcher = BEFORE_TITLE.matcher(text).region(Math.min(from, text.length()), text.length());
        return matcher.lookingAt() ? matcher.end() : from;
    }

    private static int endOfTitle(String text, int start, List<Span> masked, boolean comma) {
        int end = text.length();
        for (Span span : masked) {
            if (span.start() > start) {
                end = Math.min(end, span.start());
            }
        }
        Matcher cue = VENUE_CUE.matcher(text).region(Math.min(start + 4, end), end);
        int venue = cue.find() ? cue.start() : end;
        int limit = comma ? Math.min(end, venue) : end;
        for (int at = start; at < limit; at++) {
            char c = text.charAt(at);
            boolean last = at + 1 >= end;
            boolean space = last
                    || Character.isWhitespace(text.charAt(at + 1))
                    || "\"\u201d*_".indexOf(text.charAt(at + 1)) >= 0;
            if ((c == '?' || c == '!') && space) {
                return at + 1;
            }
            if (c == '.' && space && !isAbbreviation(text, start, at)) {
                return at;
            }
            if (at == venue) {
                return at;
            }
        }
        return limit;
    }

    private static boolean isAbbreviation(String text, int start, int dot) {
        int from = dot;
        while (from > start && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, dot);
        return (word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I"))
                || ABBREVIATIONS.contains(word);
    }

    private static final Pattern VENUE =
            Pattern.compile("[\\s.,;:\"\u201d*_'?!]*+(?:[Ii]n:?\\s++)?+[*_']*+([\\p{L}][^\\d(),*_]{2,120}+)");

    private static Optional<String> venue(String text, int from) {
        Matcher matcher = VENUE.matcher(text).region(from, text.length());
        return matcher.lookingAt()
                ? Optional.of(clean(matcher.group(1)))
                        .filter(v -> v.length() > 2 && !v.startsWith("http") && !v.startsWith("doi"))
                : Optional.empty();
    }

    private static String clean(String title) {
        int from = 0;
        int to = title.length();
        while (from < to && " \t\n.,:;*_'`(".indexOf(title.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " \t\n.,:;*_'`([-\u2013".indexOf(title.charAt(to - 1)) >= 0) {
            to--;
        }
        return title.substring(from, to).replaceAll("\\s+", " ");
    }
}
