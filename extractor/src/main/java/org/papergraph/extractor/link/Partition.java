package org.papergraph.extractor.link;

import java.util.HashMap;
import java.util.Map;

/** Disjoint sets (union-find). A set's representative is its least member, so it does not depend on the order of unions. */
final class Partition<T extends Comparable<? super T>> {

    private final Map<T, T> parents = new HashMap<>();

    void union(T left, T right) {
        T a = find(left);
        T b = find(right);
        int order = a.compareTo(b);
        if (order < 0) {
            parents.put(b, a);
        } else if (order > 0) {
            parents.put(a, b);
        }
    }

    T find(T member) {
        T root = member;
        for (T parent = parents.get(root); parent != null; parent = parents.get(root)) {
            root = parent;
        }
        T at = member;
        while (at.compareTo(root) != 0) {
            T next = parents.getOrDefault(at, root);
            parents.put(at, root);
            at = next;
        }
        return root;
    }
}
