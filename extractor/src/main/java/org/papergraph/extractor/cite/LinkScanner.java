package org.papergraph.extractor.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.ontology.Span;

/** Finds every web address in a text, with the markup around it. */
final class LinkScanner {

    private static final int LONGEST_ANCHOR = 300;
    private static final int LONGEST_ADDRESS = 1000;

    private static final Pattern START = Pattern.compile(
            "(?i)https?://|ftp://|(?<![\\w./@-])(?:www\\.|(?:dx\\.)?doi\\.org/|arxiv\\.org/|openreview\\.net/|aclanthology\\.org/"
                    + "|aclweb\\.org/|proceedings\\.mlr\\.press/|papers\\.n(?:eur)?ips\\.cc/|proceedings\\.neurips\\.cc/"
                    + "|semanticscholar\\.org/|shortscience\\.org/|github\\.com/|jmlr\\.org/)");

    private final String text;

    private LinkScanner(String text) {
        this.text = text;
    }

    /** The links in text order; they do not overlap. */
    static List<Link> scan(String text) {
        return new LinkScanner(text).scan();
    }

    private List<Link> scan() {
        List<Link> links = new ArrayList<>();
        if (!mayHold()) {
            return links;
        }
        Matcher matcher = START.matcher(text);
        int from = 0;
        while (from < text.length() && matcher.find(from)) {
            int end = endOfAddress(matcher.start(), matcher.end());
            if (end > matcher.end()) {
                links.add(link(new Span(matcher.start(), end)));
            }
            from = Math.max(end, matcher.end());
        }
        return links;
    }

    /** A cheap look: every address has "://", "www." or the slash behind the name of a site. */
    private boolean mayHold() {
        for (int at = text.indexOf('/'); at > 2; at = text.indexOf('/', at + 1)) {
            boolean site = Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at - 2));
            if (site || text.charAt(at - 1) == ':') {
                return true;
            }
        }
        return text.contains("www.");
    }

    private int endOfAddress(int start, int from) {
        int end = from;
        int open = 0;
        while (end < text.length() && end - start < LONGEST_ADDRESS) {
            char c = text.charAt(end);
            if (c <= ' ' || "<>\"`{}|\\^\u00a0\u201c\u201d]".indexOf(c) >= 0) {
                break;
            }
            if (c == '(') {
                open++;
            } else if (c == ')' && --open < 0) {
                break;
            }
            end++;
        }
        while (end > from && ".,;:!?'*_\u2019".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private Link link(Span address) {
        int start = address.start();
        if (text.startsWith("](", start - 2)) {
            return withAnchorBefore(address, start - 2, ')');
        }
        if (text.startsWith("](<", start - 3)) {
            return withAnchorBefore(address, start - 3, ')');
        }
        if (text.startsWith("\\href{", start - 6)) {
            return withAnchorAfter(address, start - 6, "}{", '}');
        }
        if (text.startsWith("[[", start - 2)) {
            return withAnchorAfter(address, start - 2, "][", ']');
        }
        if (start > 0 && text.charAt(start - 1) == '[') {
            return withAnchorAfter(address, start - 1, " ", ']');
        }
        return html(address).or(() -> definition(address)).orElseGet(() -> bare(address));
    }

    private static Link bare(Span address) {
        return new Link(address, address, Optional.empty(), Optional.empty());
    }

    private Link withAnchorBefore(Span address, int close, char end) {
        int depth = 0;
        for (int at = close - 1; at >= 0 && close - at < LONGEST_ANCHOR; at--) {
            char c = text.charAt(at);
            depth += c == ']' ? 1 : c == '[' ? -1 : 0;
            if (depth < 0) {
                int last = text.indexOf(end, address.end());
                boolean closed = last >= 0 && last - address.end() < LONGEST_ANCHOR;
                Span reach = new Span(at, closed ? last + 1 : address.end());
                return new Link(address, reach, span(at + 1, close), Optional.empty());
            }
        }
        return bare(address);
    }

    private Link withAnchorAfter(Span address, int first, String between, char close) {
        int from = address.end() + between.length();
        if (text.startsWith(between, address.end())) {
            int end = indexOf(close, from);
            if (end > from) {
                return new Link(address, new Span(first, end + 1), span(from, end), Optional.empty());
            }
        }
        return bare(address);
    }

    private Optional<Link> html(Span address) {
        int quote = address.start() - 1;
        if (quote < 5 || !text.regionMatches(true, quote - 5, "href=", 0, 5)) {
            return Optional.empty();
        }
        int first = text.lastIndexOf('<', quote);
        int open = indexOf('>', address.end());
        int close = open < 0 ? -1 : text.indexOf("</", open);
        if (first < 0 || quote - first > LONGEST_ANCHOR || close < 0 || close - open > LONGEST_ANCHOR) {
            return Optional.empty();
        }
        int end = indexOf('>', close);
        return Optional.of(
                new Link(address, new Span(first, end < 0 ? close : end + 1), span(open + 1, close), Optional.empty()));
    }

    private Optional<Link> definition(Span address) {
        int colon = address.start() - 1;
        colon -= colon > 0 && text.charAt(colon) == '<' ? 1 : 0;
        while (colon > 0 && text.charAt(colon) == ' ' && address.start() - colon < 8) {
            colon--;
        }
        if (colon < 2 || text.charAt(colon) != ':' || text.charAt(colon - 1) != ']') {
            return Optional.empty();
        }
        int open = text.lastIndexOf('[', colon);
        if (open < 0 || colon - open > 60 || colon - open < 3) {
            return Optional.empty();
        }
        String label = text.substring(open + 1, colon - 1);
        return Optional.of(new Link(address, new Span(open, address.end()), Optional.empty(), Optional.of(label)));
    }

    private int indexOf(char c, int from) {
        int limit = Math.min(text.length(), from + LONGEST_ANCHOR);
        for (int at = from; at < limit; at++) {
            if (text.charAt(at) == c) {
                return at;
            }
        }
        return -1;
    }

    private Optional<Span> span(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && text.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) <= ' ') {
            to--;
        }
        return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
    }
}
