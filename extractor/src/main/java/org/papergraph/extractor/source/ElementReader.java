package org.papergraph.extractor.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * The elements of a JSON document, cut out of its bytes without a look at what they are: those of an array, those of the
 * array in a wrapper such as {@code {"results": […]}}, or else the objects that stand one after another. So each can be
 * parsed by itself, a broken one costs no other, and a huge one is skipped.
 */
final class ElementReader implements RecordSlices {

    /** The fields that hold the records in answers of the usual services. */
    static final Set<String> WRAPPERS = Set.of(
            "data", "documents", "items", "papers", "recommendedPapers", "records", "results", "summaries", "works");

    private static final int LONGEST_KEY = 64;

    private final InputStream in;
    private final int maxBytes;
    private final boolean wrapped;

    private final byte[] buffer = new byte[1 << 16];
    private int filled;
    private int at;
    private int lines = 1;

    /** How many brackets are open. */
    private int depth;
    /** The depth of the elements; -1 while none of the arrays that hold them is open. */
    private int elements = -1;

    private boolean inString;
    private boolean escaped;
    private final StringBuilder lastString = new StringBuilder();

    private byte[] element = new byte[1 << 12];
    private int size;
    private int line;
    private boolean ended;

    /**
     * @param wrapped whether the document is an object around the array of records
     */
    ElementReader(InputStream in, int maxBytes, boolean wrapped) {
        this.in = in;
        this.maxBytes = maxBytes;
        this.wrapped = wrapped;
        if (!wrapped) {
            elements = 0;
        }
    }

    @Override
    public boolean next() throws IOException {
        size = 0;
        while (true) {
            int b = read();
            if (b < 0) {
                ended = true;
                line = size > 0 ? line : lines;
                return size > 0;
            }
            if (step((byte) b)) {
                return true;
            }
        }
    }

    private int read() throws IOException {
        if (at == filled) {
            filled = in.read(buffer, 0, buffer.length);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return -1;
            }
        }
        int b = buffer[at++] & 0xff;
        lines += b == '\n' ? 1 : 0;
        return b;
    }

    /** Takes one byte; true if an element ends here. */
    private boolean step(byte b) {
        if (inString) {
            string(b);
            keep(b);
            return false;
        }
        switch (b) {
            case '"' -> {
                inString = true;
                lastString.setLength(0);
                keep(b);
            }
            case '{', '[' -> open(b);
            case '}', ']' -> {
                return close(b);
            }
            case ',' -> {
                if (depth == elements) {
                    return size > 0;
                }
                keep(b);
            }
            default -> {
                if (b > ' ' || b < 0 || size > 0) {
                    keep(b);
                }
            }
        }
        return false;
    }

    private void string(byte b) {
        if (escaped) {
            escaped = false;
        } else if (b == '\\') {
            escaped = true;
        } else if (b == '"') {
            inString = false;
        }
        if (inString && depth == 1 && lastString.length() < LONGEST_KEY) {
            lastString.append((char) (b & 0xff));
        }
    }

    private void open(byte b) {
        boolean arrayOfRecords = b == '['
                && size == 0
                && (wrapped
                        ? elements < 0 && depth == 1 && WRAPPERS.contains(lastString.toString())
                        : depth == 0 && elements == 0);
        depth++;
        if (arrayOfRecords) {
            elements = depth;
        } else {
            keep(b);
        }
    }

    private boolean close(byte b) {
        depth = Math.max(0, depth - 1);
        if (depth < elements) {
            // The array of records ends; another may follow.
            elements = wrapped ? -1 : 0;
            return size > 0;
        }
        keep(b);
        return depth == 0 && elements == 0 && size > 0;
    }

    private void keep(byte b) {
        if (elements < 0) {
            return;
        }
        if (size == 0) {
            line = lines;
        }
        if (size <= maxBytes) {
            if (size == element.length) {
                element = Arrays.copyOf(element, Math.min(size * 2, maxBytes + 1));
            }
            if (size < element.length) {
                element[size] = b;
            }
            size++;
        }
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public boolean isBlank() {
        return new String(element, 0, size, StandardCharsets.US_ASCII).isBlank();
    }

    @Override
    public boolean isTooLarge() {
        return size > maxBytes;
    }

    @Override
    public String text() throws CharacterCodingException {
        return SourceText.decode(element, 0, size);
    }

    @Override
    public boolean isCutOff() {
        return ended && (depth > 0 || inString);
    }
}
