package org.papergraph.extractor.dedup;

import java.util.Arrays;
import java.util.List;

/** Disjoint sets of summaries (union by index, path halving), of which none claims to be of two papers. */
final class Components {

    private final int[] parents;
    private final PaperClaims[] claims;

    Components(List<PaperClaims> claims) {
        this.claims = claims.toArray(new PaperClaims[0]);
        this.parents = new int[claims.size()];
        Arrays.setAll(parents, i -> i);
    }

    int root(int node) {
        int at = node;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** Makes one set of the two nodes' sets; false, and nothing done, if these are of two papers. */
    boolean join(int one, int other) {
        int first = Math.min(root(one), root(other));
        int second = Math.max(root(one), root(other));
        if (!claims[first].agreesWith(claims[second])) {
            return false;
        }
        parents[second] = first;
        claims[first] = claims[first].with(claims[second]);
        return true;
    }
}
