package org.papergraph.extractor.link;

import java.util.Arrays;

/** Disjoint sets of numbers (union by the lesser, path halving). A set's representative is its least number. */
final class Groups {

    private final int[] parents;

    /** @param size the numbers are those below this; each is a set of its own */
    Groups(int size) {
        this.parents = new int[size];
        Arrays.setAll(parents, i -> i);
    }

    int first(int number) {
        int at = number;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    void join(int one, int other) {
        int first = Math.min(first(one), first(other));
        int second = Math.max(first(one), first(other));
        parents[second] = first;
    }
}
