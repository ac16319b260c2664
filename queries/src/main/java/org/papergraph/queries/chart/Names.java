package org.papergraph.queries.chart;

import java.util.Set;

/** Names of series, which must differ. */
final class Names {

    private Names() {}

    static String unique(String name, Set<String> taken) {
        String unique = name;
        for (int number = 2; taken.contains(unique); number++) {
            unique = name + " (" + number + ")";
        }
        return unique;
    }
}
