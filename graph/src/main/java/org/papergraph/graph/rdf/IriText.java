package org.papergraph.graph.rdf;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** Free text as a part of an IRI (RFC 3987). Two different texts never give the same path. */
final class IriText {

    private static final String PLAIN_PUNCTUATION = "-._~$&'()*+,;=:@/";
    private static final HexFormat HEX = HexFormat.of();

    private IriText() {}

    /**
     * The text with everything percent-encoded that a path may not hold, and "!" too: as all that is left sorts after "#",
     * the nodes of one summary stand together in a sorted export.
     */
    static String path(String text) {
        StringBuilder path = null;
        for (int at = 0, next; at < text.length(); at = next) {
            int c = text.codePointAt(at);
            next = at + Character.charCount(c);
            boolean plain = Character.isLetterOrDigit(c) || (c < 0x80 && PLAIN_PUNCTUATION.indexOf(c) >= 0);
            if (plain && !isDotSegment(text, at)) {
                if (path != null) {
                    path.appendCodePoint(c);
                }
            } else {
                if (path == null) {
                    path = new StringBuilder(text.length() + 16).append(text, 0, at);
                }
                appendEncoded(path, c);
            }
        }
        return path == null ? text : path.toString();
    }

    /**
     * A readable name of the text: letters and digits in lower case and without diacritics, every run of other characters
     * a "-". Texts with different {@code LabelKey}s have different slugs, since the key is the slug without its dashes and
     * plural s; what has neither letter nor digit is spelt out in hexadecimal after a "_", which no other slug has.
     */
    static String slug(String text) {
        StringBuilder slug = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                // A mark belongs to its letter: "naïve" is one word.
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> appendSlug(slug, c));
        int length = slug.length();
        if (length > 0 && slug.charAt(length - 1) == '-') {
            slug.setLength(length - 1);
        }
        return slug.isEmpty()
                ? "_" + HEX.formatHex(text.getBytes(StandardCharsets.UTF_8))
                : Normalizer.normalize(slug, Normalizer.Form.NFC);
    }

    private static void appendSlug(StringBuilder slug, int c) {
        if (Character.isLetterOrDigit(c)) {
            slug.appendCodePoint(c);
        } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
    }

    /** Whether the dot here makes a segment "." or "..", which resolvers would remove. */
    private static boolean isDotSegment(String text, int at) {
        if (text.charAt(at) != '.') {
            return false;
        }
        int start = text.lastIndexOf('/', at) + 1;
        int slash = text.indexOf('/', at);
        String segment = text.substring(start, slash < 0 ? text.length() : slash);
        return segment.equals(".") || segment.equals("..");
    }

    private static void appendEncoded(StringBuilder path, int c) {
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            // Half a character has no UTF-8; percent-encoded "u" cannot come from anything else, as a "u" is never
            // encoded.
            path.append("%75").append(HEX.withUpperCase().toHexDigits((char) c));
            return;
        }
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            path.append('%').append(HEX.withUpperCase().toHexDigits(b));
        }
    }
}
