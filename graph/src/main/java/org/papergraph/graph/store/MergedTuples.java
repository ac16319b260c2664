package org.papergraph.graph.store;

import java.util.List;
import java.util.PriorityQueue;

/** Several sources of tuples as one, each tuple once; closes them. */
final class MergedTuples implements SortedTuples {

    /** A source and what was read from it and not yet given. */
    private static final class Head {

        private final SortedTuples source;
        private final Tuple tuple = new Tuple();
        private boolean present;

        Head(SortedTuples source) {
            this.source = source;
            advance();
        }

        void advance() {
            present = source.next(tuple);
        }
    }

    private final List<SortedTuples> sources;
    private final PriorityQueue<Head> others = new PriorityQueue<>((one, other) -> one.tuple.compareTo(other.tuple));
    private Head first = new Head(SortedTuples.NONE);

    MergedTuples(List<SortedTuples> sources) {
        this.sources = List.copyOf(sources);
        this.sources.stream().map(Head::new).filter(head -> head.present).forEach(others::add);
        swap();
    }

    @Override
    public boolean next(Tuple into) {
        if (!first.present) {
            return false;
        }
        into.set(first.tuple);
        do {
            first.advance();
            swap();
        } while (first.present && first.tuple.compareTo(into) == 0);
        return true;
    }

    @Override
    public void close() {
        sources.forEach(SortedTuples::close);
    }

    /** Most often the next comes from the same source as the last, so that one stays out of the queue. */
    private void swap() {
        Head next = others.peek();
        if (next != null && (!first.present || next.tuple.compareTo(first.tuple) < 0)) {
            others.remove();
            if (first.present) {
                others.add(first);
            }
            first = next;
        }
    }
}
