package org.papergraph.extractor.dedup;

import java.util.regex.Pattern;

/** What of a text its signature is made of: the letters and digits, in lower case, without links and markup. */
final class SignedText {

    /** Image and link targets, bare links, LaTeX commands: what differs between copies of one text. */
    private static final Pattern IGNORED =
            Pattern.compile("(?:https?://|www\\.)[^\\s)\\]>\"]++|\\\\[A-Za-z]++|</?[A-Za-z][^<>\\n]{0,80}+>");

    private SignedText() {}

    static String of(String text) {
        String words = IGNORED.matcher(text).replaceAll(" ");
        StringBuilder kept = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                kept.appendCodePoint(Character.toLowerCase(c));
            }
        }
        return kept.toString();
    }
}
