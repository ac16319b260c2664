package org.papergraph.extractor.cite;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.ontology.Span;

/**
 * Finds the title of a reference by rules: what stands in quotes or emphasis behind the authors, or else what ends with a full
 * stop or before the name of a venue.
 *
 * @param span the characters of the title
 * @param marked whether quotes or emphasis mark it
 */
record TitleRule(Span span, boolean marked) {

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
            "(?:\\*\\*|\\*|''|<(?:i|em|cite)>|(?<!\\w)_|\\\\(?:emph|textit)\\{|\\{\\\\(?:em|it)\\s)([^*_<]{6,300}?)(?:\\*\\*|\\*|''|</(?:i|em|cite)>|_(?!\\w)|\\})");

    /**
     * Finds the title.
     *
     * @param from where the authors end
     * @param first whether there are none, so that the reference begins with its title
     * @param masked ids and links
     */
    static Optional<TitleRule> find(String text, int from, boolean first, List<Span> masked) {
        Matcher quoted = QUOTED.matcher(text);
        if (quoted.find(Math.min(from, text.length())) && quoted.start() - from < 40) {
            int group = quoted.group(1) != null ? 1 : 2;
            if (quoted.end() < text.length() && text.charAt(quoted.end()) == ':') {
                return Optional.of(
                        new TitleRule(new Span(quoted.start(), endOfTitle(text, quoted.end(), masked, false)), true));
            }
            return Optional.of(new TitleRule(new Span(quoted.start(group), quoted.end(group)), true));
        }
        Matcher emphasised = EMPHASISED.matcher(text);
        int start = startOfTitle(text, from, first);
        if (emphasised.find(Math.min(from, text.length())) && emphasised.start() <= start + 1) {
            return Optional.of(new TitleRule(new Span(emphasised.start(1), emphasised.end(1)), true));
        }
        if (start >= text.length()
                || text.startsWith("in *", start)
                || text.startsWith("in \\", start)
                || text.startsWith("In Proc", start)
                || JOURNAL_START
                        .matcher(text.substring(start, Math.min(text.length(), start + 40)))
                        .matches()) {
            return Optional.empty();
        }
        boolean comma = start > from && text.substring(from, start).strip().equals(",");
        int end = endOfTitle(text, start, masked, comma);
        return end - start >= 3 ? Optional.of(new TitleRule(new Span(start, end), false)) : Optional.empty();
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

    private static final Pattern YEAR_IN_BRACKETS = Pattern.compile("\\((?:1[6-9]|20)\\d\\d[a-z]?\\)");

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
            boolean dated = c == '('
                    && at > start
                    && YEAR_IN_BRACKETS.matcher(text).region(at, end).lookingAt();
            if (at == venue || dated) {
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
}
