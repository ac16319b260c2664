package org.papergraph.extractor.cite;

import org.papergraph.ontology.Span;

/** Finds where a reference ends that prose follows on the same line. */
final class InlineReference {

    private InlineReference() {}

    /** The end of the reference that begins at an offset and ends before a limit: behind its last year or identifier. */
    static int end(String text, int start, int limit) {
        String content = text.substring(start, limit);
        int certain = -1;
        Words words = new Words(content);
        for (int i = 0; i < words.count(); i++) {
            boolean year = YearReader.plain(words, i) > 0 && i > 3;
            if (year && (certain < 0 || words.start(i) - certain < 60)) {
                certain = words.end(i);
            }
        }
        for (IdentifierScanner.Found id : IdentifierScanner.scan(content, 0, content.length())) {
            if (certain < 0 || id.span().start() - certain < 60) {
                certain = Math.max(certain, id.span().end());
            }
        }
        for (Link link : LinkScanner.scan(content)) {
            if ((certain < 0 || link.address().start() - certain < 30)
                    && PaperLink.leadsToPaper(link.address().of(content))) {
                certain = Math.max(certain, link.address().end());
            }
        }
        if (certain < 0) {
            return limit;
        }
        for (int at = certain; at < content.length(); at++) {
            char c = content.charAt(at);
            boolean stop = c == '.' && (at + 1 == content.length() || Character.isWhitespace(content.charAt(at + 1)));
            if (stop) {
                return start + at + 1;
            }
            if (Character.isLetter(c) && at > certain + 3) {
                return trimmed(text, new Span(start, start + Math.max(certain, 1)));
            }
        }
        return limit;
    }

    private static int trimmed(String text, Span span) {
        int end = span.end();
        return end < text.length() && ").]".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    }
}
