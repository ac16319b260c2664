package org.papergraph.graph.store;

/** An index of the store: its name, such as "POSG", is the order in which it sorts the ids of graph, subject, property, object. */
enum TupleOrder {
    GSPO(0, 1, 2, 3),
    SPOG(1, 2, 3, 0),
    POSG(2, 3, 1, 0),
    OSPG(3, 1, 2, 0);

    /** Longs in a tuple. */
    static final int WIDTH = 4;

    private final int first;
    private final int second;
    private final int third;
    private final int fourth;

    TupleOrder(int first, int second, int third, int fourth) {
        this.first = first;
        this.second = second;
        this.third = third;
        this.fourth = fourth;
    }

    /** Which id of the quad stands at a position of the index. */
    int column(int position) {
        return switch (position) {
            case 0 -> first;
            case 1 -> second;
            case 2 -> third;
            case 3 -> fourth;
            default -> throw new IllegalArgumentException("a quad has no position " + position);
        };
    }
}
