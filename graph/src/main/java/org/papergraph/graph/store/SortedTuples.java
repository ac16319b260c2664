package org.papergraph.graph.store;

/** Tuples of ids in ascending order, read from front to back. */
@FunctionalInterface
interface SortedTuples extends AutoCloseable {

    /** None at all. */
    SortedTuples NONE = into -> false;

    /** Reads the next one into {@code into}; false at the end. */
    boolean next(Tuple into);

    @Override
    default void close() {}
}
