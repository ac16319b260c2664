package org.papergraph.graph.store;

/** A triple as the ids of its nodes. */
record IdTriple(long subject, long property, long object) {

    /** By the letter that stands for it in the name of an index. */
    long column(char letter) {
        return switch (letter) {
            case 'S' -> subject;
            case 'P' -> property;
            case 'O' -> object;
            default -> throw new IllegalArgumentException("a triple has no column " + letter);
        };
    }

    /** Its key in an index of triples, such as "POS". */
    byte[] key(String order) {
        return IdIndexes.key(column(order.charAt(0)), column(order.charAt(1)), column(order.charAt(2)));
    }
}
