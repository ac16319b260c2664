package org.papergraph.queries.index;

/** The entries of a table in another order, by counting (a stable distribution sort). */
final class Entries {

    private final int[] starts;
    private final int[] entries;

    private Entries(int[] starts, int[] entries) {
        this.starts = starts;
        this.entries = entries;
    }

    /** By paper, as they came. */
    static Entries byPaper(SpaceTable table, int papers) {
        int[] starts = new int[papers + 1];
        for (int i = 0; i < table.size(); i++) {
            starts[table.paper(i) + 1]++;
        }
        int[] next = sums(starts);
        int[] entries = new int[table.size()];
        for (int i = 0; i < table.size(); i++) {
            entries[next[table.paper(i)]++] = i;
        }
        return new Entries(starts, entries);
    }

    /** By feature, as they came. */
    static Entries byFeature(SpaceTable table) {
        int[] starts = new int[table.features() + 1];
        for (int i = 0; i < table.size(); i++) {
            starts[table.feature(i) + 1]++;
        }
        int[] next = sums(starts);
        int[] entries = new int[table.size()];
        for (int i = 0; i < table.size(); i++) {
            entries[next[table.feature(i)]++] = i;
        }
        return new Entries(starts, entries);
    }

    int start(int group) {
        return starts[group];
    }

    int end(int group) {
        return starts[group + 1];
    }

    int entry(int place) {
        return entries[place];
    }

    /** Makes starts of counts, and gives a copy of them to count up. */
    private static int[] sums(int[] counts) {
        for (int i = 1; i < counts.length; i++) {
            counts[i] += counts[i - 1];
        }
        return counts.clone();
    }
}
