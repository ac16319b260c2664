package org.papergraph.extractor.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.Span;

/** Finds arXiv ids, old and new, DOIs and PubMed ids that are written out, outside of links. */
final class IdentifierScanner {

    /**
     * An identifier in the text.
     *
     * @param labelled whether it says of what kind it is ("arXiv:", "doi:", or the form of an old arXiv id or DOI itself)
     */
    record Found(Span span, Identifier identifier, boolean labelled) {}

    private static final String OLD_ARCHIVES =
            "(?:hep-(?:th|ph|lat|ex)|astro-ph|cond-mat|gr-qc|quant-ph|math-ph|math|nucl-(?:th|ex)|cs|physics"
                    + "|nlin|q-bio|q-fin|stat|cmp-lg|chao-dyn|adap-org|alg-geom|dg-ga|funct-an|solv-int|patt-sol|comp-gas|q-alg|bayes-an|plasm-ph"
                    + "|chem-ph|mtrl-th|supr-con|ao-sci|atom-ph|acc-phys)";
    private static final String OLD = OLD_ARCHIVES + "(?:\\.[A-Za-z]{2})?/\\d{7}";
    private static final String NEW = "\\d{4}\\.\\d{4,5}";

    private static final Pattern ANY = Pattern.compile(
            "(?i)(?<labelled>(?<![\\w/])(?:arxiv(?:\\.org)?(?:\\h{0,3}(?:preprint|e-?print))?\\h{0,2}[:,.]?\\h{0,3}"
                    + "(?:arxiv:\\h{0,2})?(?:abs/)?|e-?prints?\\h{0,2}:?\\h{0,2}|abs/)(?<id>" + NEW + "|" + OLD
                    + ")(?:v\\d{1,3})?(?![\\w/]|\\.\\d))"
                    + "|(?<old>(?<![\\w/.-])" + OLD + "(?:v\\d{1,3})?(?!\\w))"
                    + "|(?<bare>(?<![\\w./$=<>+-])(?<bareid>" + NEW + ")(?:v\\d{1,3})?(?![\\w%$/]|\\.\\d))"
                    + "|(?<doi>(?<![\\w/.])(?:doi(?:\\.org)?\\h{0,2}[:/]?\\h{0,3}(?:doi:\\h{0,2})?)?(?<doivalue>10\\.\\d{4,9}/[^\\s\"<>{}|\\\\^`\u201d]{2,200}+))"
                    + "|(?<pubmed>(?<![\\w/])PMID\\h{0,2}:?\\h{0,3}(?<pmid>\\d{4,9})(?!\\w))"
                    + "|(?<pmc>(?<![\\w/])PMC\\d{5,9}(?!\\w))");

    private IdentifierScanner() {}

    /** The identifiers in a stretch of text, in order. */
    static List<Found> scan(String text, int from, int to) {
        List<Found> found = new ArrayList<>();
        if (!mayHold(text, from, to)) {
            return found;
        }
        Matcher matcher = ANY.matcher(text).region(from, to).useTransparentBounds(true);
        while (matcher.find()) {
            read(matcher).ifPresent(found::add);
        }
        return found;
    }

    /** A cheap look: every identifier has four digits in a row, with a dot or a slash at one end, or behind "PM". */
    private static boolean mayHold(String text, int from, int to) {
        int digits = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                digits++;
            } else {
                if (digits >= 4) {
                    char before = at - digits > 0 ? text.charAt(at - digits - 1) : ' ';
                    boolean joined = c == '.' && at + 1 < to && Character.isDigit(text.charAt(at + 1));
                    if (joined || c == '/' || before == '/' || before == '.') {
                        return true;
                    }
                }
                digits = 0;
            }
        }
        return digits >= 4 || text.indexOf("PMID", from) >= 0 || text.indexOf("PMC", from) >= 0;
    }

    private static Optional<Found> read(Matcher matcher) {
        Span span = new Span(matcher.start(), matcher.end());
        if (matcher.group("labelled") != null) {
            return arxiv(span, matcher.group("id"), true);
        }
        if (matcher.group("old") != null) {
            return arxiv(span, matcher.group("old"), true);
        }
        if (matcher.group("bare") != null) {
            return arxiv(span, matcher.group("bareid"), false);
        }
        if (matcher.group("doi") != null) {
            String value = trimmed(matcher.group("doivalue"));
            Span shorter = new Span(matcher.start(), matcher.start("doivalue") + value.length());
            return Identifier.parse(value).map(id -> new Found(shorter, id, true));
        }
        String page = matcher.group("pmid") != null
                ? "pubmed.ncbi.nlm.nih.gov/" + matcher.group("pmid")
                : "www.ncbi.nlm.nih.gov/pmc/articles/" + matcher.group("pmc");
        return Identifier.parse(page).map(id -> new Found(span, id, true));
    }

    private static Optional<Found> arxiv(Span span, String id, boolean labelled) {
        if (id.charAt(4) == '.' && !isMonth(id)) {
            return Optional.empty();
        }
        String parsed = id.replaceFirst("v\\d+$", "");
        return Identifier.parse("arXiv:" + parsed).map(found -> new Found(span, found, labelled));
    }

    /** New ids begin with year and month, from April 2007; five digits behind the dot since 2015. */
    private static boolean isMonth(String id) {
        int year = Integer.parseInt(id.substring(0, 2));
        int month = Integer.parseInt(id.substring(2, 4));
        boolean five = id.length() == 10;
        return month >= 1 && month <= 12 && year >= 7 && year < 40 && five == year >= 15;
    }

    /** A DOI without the punctuation of the sentence: closing brackets stay only if they were opened in it. */
    static String trimmed(String doi) {
        int open = 0;
        int end = 0;
        for (; end < doi.length(); end++) {
            char c = doi.charAt(end);
            open += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (open < 0) {
                break;
            }
        }
        while (end > 0 && ".,;:!?'*_\u2019".indexOf(doi.charAt(end - 1)) >= 0) {
            end--;
        }
        return doi.substring(0, end);
    }
}
