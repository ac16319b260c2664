package org.papergraph.extractor.text;

/**
 * Looks ahead in a line, no farther than told, so that reading takes time in proportion to the text.
 *
 * @param source the text
 * @param end where reading it ends
 */
record LookAhead(String source, int end) {

    /** The next such character on the same line and within reach, or -1. */
    int find(char wanted, int from, int reach) {
        int limit = Math.min(end, from + reach);
        for (int i = from; i < limit; i++) {
            char c = source.charAt(i);
            if (c == wanted) {
                return i;
            }
            if (c == '\n') {
                return -1;
            }
        }
        return -1;
    }
}
