package org.papergraph.extractor.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.extractor.cite.ReferenceTest.Place;
import org.papergraph.ontology.Span;

/** Finds numbered references that lost their line breaks: "… as shown in [1]. [1] A. Smith. Small things. LREC 2010. Also …". */
final class InlineReferences {

    private static final int MOST = 200;
    private static final int SHORTEST = 15;
    private static final int LONGEST = 500;

    private static final Pattern LABEL =
            Pattern.compile("(?<=[.!?)\"'\\]*]\\s)\\[(\\d{1,3})\\]:?\\s(?=[\\p{Lu}\"\u201c*])");

    private InlineReferences() {}

    private record Start(Span label, String name) {}

    /** The references behind an offset that are not among those found already. */
    static List<ReferenceEntry> scan(String text, int from, References taken) {
        List<ReferenceEntry> found = new ArrayList<>();
        List<Start> starts = starts(text, from);
        ReferenceParser parser = new ReferenceParser();
        for (int i = 0; i < starts.size(); i++) {
            Span label = starts.get(i).label();
            int limit = Math.min(
                    i + 1 < starts.size() ? starts.get(i + 1).label().start() : text.length(), label.end() + LONGEST);
            int line = text.indexOf('\n', label.end());
            limit = line < 0 ? limit : Math.min(limit, line);
            if (limit - label.end() < SHORTEST || taken.overlap(new Span(label.start(), limit))) {
                continue;
            }
            Span span = new Span(label.end(), end(text, label.end(), limit));
            ParsedReference parsed = parser.parse(span.of(text));
            if (ReferenceTest.isReference(span.of(text), parsed, Place.LABELLED)) {
                Span reach = new Span(label.start(), span.end());
                found.add(new ReferenceEntry(
                        span, reach, Optional.of(starts.get(i).name()), parsed));
            }
        }
        return found;
    }

    private static List<Start> starts(String text, int from) {
        List<Start> starts = new ArrayList<>();
        if (text.indexOf("] ", from) < 0) {
            return starts;
        }
        Matcher matcher = LABEL.matcher(text)
                .region(Math.min(from, text.length()), text.length())
                .useTransparentBounds(true);
        while (starts.size() < MOST && matcher.find()) {
            starts.add(new Start(new Span(matcher.start(), matcher.end()), matcher.group(1)));
        }
        return starts;
    }

    /** Where a reference ends that prose may follow on the same line: behind its last year or identifier. */
    private static int end(String text, int start, int limit) {
        String content = text.substring(start, limit);
        int certain = lastCertain(content);
        for (int at = certain; certain >= 0 && at < content.length(); at++) {
            char c = content.charAt(at);
            if (c == '.' && (at + 1 == content.length() || Character.isWhitespace(content.charAt(at + 1)))) {
                return start + at + 1;
            }
            if (Character.isLetter(c) && at > certain + 3) {
                boolean closed = certain < content.length() && ").]".indexOf(content.charAt(certain)) >= 0;
                return start + certain + (closed ? 1 : 0);
            }
        }
        return limit;
    }

    private static int lastCertain(String content) {
        int certain = -1;
        Words words = new Words(content);
        for (int i = 4; i < words.count(); i++) {
            boolean near = certain < 0 || words.start(i) - certain < 60;
            if (near && YearReader.plain(words, i) > 0) {
                certain = words.end(i);
            }
        }
        for (IdentifierScanner.Found id : IdentifierScanner.scan(content, 0, content.length())) {
            if (certain < 0 || id.span().start() - certain < 60) {
                certain = Math.max(certain, id.span().end());
            }
        }
        for (Link link : LinkScanner.scan(content)) {
            boolean near = certain < 0 || link.address().start() - certain < 30;
            if (near && PaperLink.leadsToPaper(link.address().of(content))) {
                certain = Math.max(certain, link.address().end());
            }
        }
        return certain;
    }
}
