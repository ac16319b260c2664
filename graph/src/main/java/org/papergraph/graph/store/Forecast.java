package org.papergraph.graph.store;

/**
 * What an update will do, as far as the size of its corpus and the first papers of it tell. What only changes at the end of a long
 * corpus is not foreseen, and just takes longer.
 *
 * @param stored papers in the graph
 * @param size papers in the corpus, about; 0 if nobody knows
 * @param sampled papers of the corpus that were looked at
 * @param fresh those of them that are not in the graph
 * @param changed those of them that are another in the graph
 * @param isWhole whether they are all of the corpus
 */
record Forecast(int stored, int size, int sampled, int fresh, int changed, boolean isWhole) {

    /** For less, files of their own are not worth it. */
    private static final int WORTH_A_NEW_STORAGE = 200;

    /** Merging goes past as many papers in the time in which a transaction adds one (docs/decisions/0008-packed-builds.md). */
    private static final int MERGED_PER_ADDED = 20;

    /** As often as not just a few triples of a paper change. */
    private static final int MERGED_PER_CHANGED = 4;

    /** The fastest way. */
    UpdateWay way(Absent absent) {
        if (stored == 0 || (absent == Absent.REMOVE && isMostlyNew())) {
            return UpdateWay.REBUILD;
        }
        long coming = inAll(fresh);
        if (absent == Absent.REMOVE && (isWhole || size > 0)) {
            coming = Math.max(coming, Math.abs(expectedSize() - stored));
        }
        long changing = inAll(changed);
        boolean isMuch = coming + changing >= WORTH_A_NEW_STORAGE
                && MERGED_PER_ADDED * coming + MERGED_PER_CHANGED * changing > stored;
        return isMuch ? UpdateWay.MERGE : UpdateWay.TRANSACTION;
    }

    private boolean isMostlyNew() {
        int differing = fresh + changed;
        return differing >= WORTH_A_NEW_STORAGE && 2 * differing > sampled;
    }

    private long inAll(int ofSample) {
        return sampled == 0 ? 0 : (long) ofSample * expectedSize() / sampled;
    }

    private int expectedSize() {
        return isWhole ? sampled : Math.max(size, sampled);
    }
}
