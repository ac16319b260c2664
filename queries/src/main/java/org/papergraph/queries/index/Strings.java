package org.papergraph.queries.index;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;

/** Strings in a mapped section. */
final class Strings {

    private final LongBuffer at;
    private final ByteBuffer text;

    Strings(LongBuffer at, ByteBuffer text) {
        this.at = at;
        this.text = text;
    }

    int size() {
        return at.limit() - 1;
    }

    String get(int index) {
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
