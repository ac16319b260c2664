package org.papergraph.extractor.dedup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * Finds the clusters of copies among the summaries of a corpus. What is found depends on what was added, never on the
 * order, as long as the keys do not.
 *
 * <p>Only pairs that agree in a band of minima are compared (locality-sensitive hashing; Indyk and Motwani 1998, section
 * 4), so that the work grows with the number of summaries and copies rather than of pairs. Copies of copies are one
 * cluster; but a cluster never holds two titles, nor two identifiers of one scheme that no title vouches for.
 *
 * <p>Holds one fingerprint and one key a summary. Not thread-safe.
 *
 * @param <K> what the caller names its summaries by, for example a {@link org.papergraph.ontology.SourceLocation}
 */
public final class DuplicateClusters<K extends Comparable<? super K>> {

    /** The least estimated similarity of two copies. */
    static final double THRESHOLD = 0.7;

    /** Minima a band. */
    private static final int ROWS = 4;

    /** Beyond so many summaries in one band, each is compared only with those that no other of them is a copy of. */
    private static final int ALL_PAIRS = 64;

    private record Node<K>(K key, SummaryFingerprint print) {}

    private final List<Node<K>> nodes = new ArrayList<>();

    /** Adds a summary. If a key is added twice, these are two summaries. */
    public void add(K key, SummaryFingerprint fingerprint) {
        nodes.add(new Node<>(key, fingerprint));
    }

    /** Forgets all summaries. */
    public void clear() {
        nodes.clear();
    }

    /** The clusters of two copies and more; each in the order of its keys, and they in the order of their first keys. */
    public List<List<K>> clusters() {
        // What follows is greedy; that it starts from a sorted list makes the answer independent of the input's order.
        nodes.sort(Comparator.<Node<K>, SummaryFingerprint>comparing(Node::print, SummaryFingerprint.BY_CONTENT)
                .thenComparing(Node::key));
        Components components =
                new Components(nodes.stream().map(node -> node.print().paper()).toList());
        join(components, print -> print.text().digest());
        for (int first = 0; first < TextSignature.SIZE; first += ROWS) {
            int from = first;
            join(components, print -> print.text().band(from, ROWS));
        }
        Map<Integer, List<K>> byRoot = new TreeMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            int root = components.root(i);
            if (root != i) {
                byRoot.computeIfAbsent(
                                root, k -> new ArrayList<>(List.of(nodes.get(k).key())))
                        .add(nodes.get(i).key());
            }
        }
        return byRoot.values().stream()
                .map(cluster -> cluster.stream().sorted().toList())
                .sorted(Comparator.comparing(cluster -> cluster.get(0)))
                .toList();
    }

    /** Joins the copies among the summaries of each bucket. */
    private void join(Components components, ToLongFunction<SummaryFingerprint> bucket) {
        long[] places = new long[nodes.size()];
        for (int i = 0; i < places.length; i++) {
            // Half of the hash is enough to bring candidates together; they are compared in any case.
            places[i] = (bucket.applyAsLong(nodes.get(i).print()) & 0xFFFFFFFF00000000L) | i;
        }
        Arrays.sort(places);
        for (int from = 0; from < places.length; ) {
            int to = from + 1;
            while (to < places.length && places[to] >>> 32 == places[from] >>> 32) {
                to++;
            }
            joinBucket(components, places, from, to);
            from = to;
        }
    }

    private void joinBucket(Components components, long[] places, int from, int to) {
        List<Integer> compared = new ArrayList<>();
        for (int at = from; at < to; at++) {
            int node = (int) places[at];
            boolean joined = false;
            for (int other : compared) {
                joined |= components.root(node) == components.root(other)
                        || (nodes.get(node).print().isCopyOf(nodes.get(other).print()) && components.join(node, other));
            }
            if (!joined || to - from <= ALL_PAIRS) {
                compared.add(node);
            }
        }
    }
}
