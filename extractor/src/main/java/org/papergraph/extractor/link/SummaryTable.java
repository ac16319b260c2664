package org.papergraph.extractor.link;

import java.util.Arrays;
import java.util.Map;

/** The summaries of a corpus, numbered from 0 in the order of their ids. For any thread. */
final class SummaryTable {

    private final String[] ids;
    private final byte[][] packed;

    /** @param summaries by their ids, as {@link PackedSummary} packs them */
    SummaryTable(Map<String, byte[]> summaries) {
        this.ids = summaries.keySet().toArray(new String[0]);
        Arrays.sort(ids);
        this.packed = new byte[ids.length][];
        Arrays.setAll(packed, i -> summaries.getOrDefault(ids[i], new byte[0]));
    }

    int size() {
        return ids.length;
    }

    String id(int number) {
        return ids[number];
    }

    SeenSummary get(int number) {
        return PackedSummary.unpack(ids[number], packed[number]);
    }

    /**
     * The number of a summary.
     *
     * @throws IllegalArgumentException if it was not surveyed
     */
    int number(String id) {
        int number = Arrays.binarySearch(ids, id);
        if (number < 0) {
            throw new IllegalArgumentException("not surveyed: " + id);
        }
        return number;
    }
}
