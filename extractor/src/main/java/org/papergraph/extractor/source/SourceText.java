package org.papergraph.extractor.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Makes text of bytes, strictly, and of text what RDF can carry. */
final class SourceText {

    private static final char REPLACEMENT = '\uFFFD';

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00a0]+");

    private SourceText() {}

    /**
     * Decodes UTF-8.
     *
     * @throws CharacterCodingException if the bytes are not valid UTF-8
     */
    static String decode(byte[] bytes, int from, int to) throws CharacterCodingException {
        // The JDK's lenient decoder is several times faster than a strict one; a replacement tells that it met
        // something.
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0
                ? text
                : strict().decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
    }

    /** The offset of the first byte that is not valid UTF-8; the length if all are. */
    static int firstInvalid(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        java.nio.CharBuffer out = java.nio.CharBuffer.allocate(1 << 13);
        CharsetDecoder decoder = strict();
        while (true) {
            java.nio.charset.CoderResult result = decoder.decode(in, out, true);
            if (!result.isOverflow()) {
                return in.position();
            }
            out.clear();
        }
    }

    private static CharsetDecoder strict() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * The text with what no RDF syntax carries replaced one for one, so that every offset stays: control characters other
     * than tab and line ends by a space, lone surrogates and U+FFFE, U+FFFF by the replacement character.
     */
    static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c) || c >= Character.MIN_SURROGATE) {
                return cleanFrom(text, i);
            }
        }
        return text;
    }

    private static String cleanFrom(String text, int from) {
        StringBuilder clean = new StringBuilder(text);
        for (int i = from; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (isControl(c)) {
                clean.setCharAt(i, ' ');
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < clean.length()
                    && Character.isLowSurrogate(clean.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || c >= '\uFFFE') {
                clean.setCharAt(i, REPLACEMENT);
            }
        }
        return clean.toString();
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r';
    }

    /** One line of text without the white space around and with one space for each run of it. */
    static String oneLine(String text) {
        return isOneLine(text)
                ? text
                : WHITE_SPACE.matcher(clean(text)).replaceAll(" ").strip();
    }

    private static boolean isOneLine(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain =
                    (c > ' ' && c < 0x7f) || (c > 0xa0 && c < Character.MIN_SURROGATE && !Character.isWhitespace(c));
            if (!plain && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }
}
