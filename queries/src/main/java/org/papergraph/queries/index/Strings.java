package org.papergraph.queries.index;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Strings in a mapped section; for any number of threads. */
final class Strings {

    /** So many that were read are remembered: those of one question are asked for again and again. A power of two. */
    private static final int KNOWN = 1 << 11;

    /** A string that was read. Does not change, so whichever thread put it there another may take it. */
    private record Known(int index, String text) {}

    private final LongBuffer at;
    private final ByteBuffer text;
    private final ReadAhead ahead = new ReadAhead();
    private final Known[] known = new Known[KNOWN];

    Strings(LongBuffer at, ByteBuffer text) {
        this.at = at;
        this.text = text;
        Arrays.fill(known, new Known(-1, ""));
    }

    int size() {
        return at.limit() - 1;
    }

    String get(int index) {
        Known last = known[index & (KNOWN - 1)];
        if (last.index() == index) {
            return last.text();
        }
        String read = read(index);
        known[index & (KNOWN - 1)] = new Known(index, read);
        return read;
    }

    /** Reads the beginnings of strings that are going to be asked for and are not remembered. */
    void await(int[] several) {
        int read = 0;
        for (int index : several) {
            if (known[index & (KNOWN - 1)].index() == index) {
                continue;
            }
            int start = (int) at.get(index);
            // The last may be empty.
            if (start < text.limit()) {
                read |= text.get(start);
            }
        }
        ahead.take(read);
    }

    private String read(int index) {
        int start = (int) at.get(index);
        byte[] bytes = new byte[(int) at.get(index + 1) - start];
        text.get(start, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Where a string stands among those from {@code from} to before {@code to}, which are in order; -1 if it does not. */
    int find(String wanted, int from, int to) {
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = get(middle).compareTo(wanted);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
