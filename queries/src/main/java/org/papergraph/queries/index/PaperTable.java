package org.papergraph.queries.index;

import java.util.List;
import java.util.Optional;

/**
 * The papers that have a summary, in the order of their IRIs.
 *
 * @param ids of each paper's summaries
 * @param years {@link #UNDATED} where not known
 * @param titles the same number for papers of the same title
 */
@SuppressWarnings("ArrayRecordComponent")
record PaperTable(List<String> iris, List<String> labels, List<List<String>> ids, int[] years, int[] titles) {

    static final int UNDATED = Integer.MIN_VALUE;

    int size() {
        return iris.size();
    }

    static Optional<Integer> year(int stored) {
        return stored == UNDATED ? Optional.empty() : Optional.of(stored);
    }
}
