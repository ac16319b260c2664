package org.papergraph.extractor.dedup;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What of a text its signature is made of: the letters and digits, in lower case, without links and markup. */
final class SignedText {

    /** Link targets, LaTeX commands, HTML tags: what differs between copies of one text. */
    private static final Pattern IGNORED =
            Pattern.compile("(?:https?://|www\\.)[^\\s)\\]>\"]++|\\\\[A-Za-z]++|</?[A-Za-z][^<>\\n]{0,80}+>");

    private SignedText() {}

    static String of(String text) {
        String words = mayHoldIgnored(text) ? IGNORED.matcher(text).replaceAll(" ") : text;
        StringBuilder kept = new StringBuilder(words.length());
        // Ligatures and accents are lost on some pages.
        String plain = isAscii(words) ? words : Normalizer.normalize(words, Normalizer.Form.NFKD);
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                kept.appendCodePoint(Character.toLowerCase(c));
            }
        }
        return kept.toString();
    }

    /** Most texts hold none, which is seen in a fraction of the time. */
    private static boolean mayHoldIgnored(String text) {
        return text.indexOf('<') >= 0 || text.indexOf('\\') >= 0 || text.contains("://") || text.contains("www.");
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
