package org.papergraph.extractor.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The beginning of a file, at most {@link #SIZE} bytes, and its name: what its format is told by. */
final class Head {

    static final int SIZE = 1 << 16;

    private final byte[] bytes;
    private final String text;
    private final String extension;
    private final boolean chosen;

    Head(byte[] bytes, String fileName, boolean chosen) {
        this.bytes = bytes.clone();
        this.chosen = chosen;
        this.text = new String(bytes, StandardCharsets.UTF_8);
        int dot = fileName.lastIndexOf('.');
        this.extension = dot <= 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Decoded leniently; the last character may be cut. */
    String text() {
        return text;
    }

    /** The file name's extension: lower case, no dot, ".gz" set aside; empty if there is none. */
    String extension() {
        return extension;
    }

    /** Whether the user named the file itself rather than a folder around it. */
    boolean isChosen() {
        return chosen;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** Whether the file may go on behind the head. */
    boolean isCut() {
        return bytes.length >= SIZE;
    }

    /** Whether the file begins with these bytes, given as characters up to U+00FF. */
    boolean startsWith(String magic) {
        return hasAt(0, magic);
    }

    boolean hasAt(int offset, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= offset + wanted.length
                && Arrays.equals(bytes, offset, offset + wanted.length, wanted, 0, wanted.length);
    }

    /** Whether it holds more bytes that no text has than a stray few. */
    boolean isBinary() {
        int controls = 0;
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                controls++;
            }
        }
        return controls > bytes.length / 50;
    }
}
