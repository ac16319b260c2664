package org.papergraph.queries.index;

/**
 * Takes what was read of a mapped file before it is needed. Of reads that do not hang on each other a processor waits for many at once;
 * with something to reckon between them it waits for each.
 */
final class ReadAhead {

    private int never;

    /** @param read whatever was read; nobody asks for it, but code whose result is not used at all would not be run */
    void take(int read) {
        if (never != 0) {
            never = read;
        }
    }
}
