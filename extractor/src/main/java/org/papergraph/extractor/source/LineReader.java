package org.papergraph.extractor.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;

/** Lines, ended by LF or CRLF, each held up to a limit; a longer one is skipped to its end. */
final class LineReader implements RecordSlices {

    private final InputStream in;
    private final int maxBytes;
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private int filled;
    private int nextStart;
    private int line;
    private boolean tooLarge;

    LineReader(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    @Override
    public boolean next() throws IOException {
        start = nextStart;
        tooLarge = false;
        int scanned = start;
        while (true) {
            int lineEnd = indexOfLineEnd(scanned);
            if (lineEnd >= 0) {
                return found(lineEnd, lineEnd + 1);
            }
            scanned = filled;
            if (filled - start > maxBytes) {
                tooLarge = true;
                start = filled;
            }
            int before = start;
            boolean more = fill();
            scanned -= before - start;
            if (!more) {
                // So that the end stays the end.
                nextStart = filled;
                return (filled > start || tooLarge) && found(filled, filled);
            }
        }
    }

    private boolean found(int lineEnd, int following) {
        end = lineEnd > start && buffer[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
        nextStart = following;
        tooLarge |= end - start > maxBytes;
        line++;
        return true;
    }

    private int indexOfLineEnd(int from) {
        for (int i = from; i < filled; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** Reads on, keeping what stands from {@code start}; false at the end of the input. */
    private boolean fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, filled - start);
            filled -= start;
            start = 0;
        }
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int count = in.read(buffer, filled, buffer.length - filled);
        if (count > 0) {
            filled += count;
        }
        return count >= 0;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public boolean isTooLarge() {
        return tooLarge;
    }

    @Override
    public String text() throws CharacterCodingException {
        return SourceText.decode(buffer, start, end);
    }

    /** The line, read as UTF-8 if it is that, else in an older encoding. */
    String text(Charset older) {
        try {
            return text();
        } catch (CharacterCodingException e) {
            return new String(buffer, start, end - start, older);
        }
    }

    @Override
    public boolean isBlank() {
        for (int i = start; i < end; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t') {
                return false;
            }
        }
        return !tooLarge;
    }

    /** A last line without line end is a line. */
    @Override
    public boolean isCutOff() {
        return false;
    }
}
