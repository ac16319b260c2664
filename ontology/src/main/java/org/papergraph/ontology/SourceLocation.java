package org.papergraph.ontology;

import java.util.Comparator;

/**
 * Where an item stood: the file as the user named it ("-" for standard input) and the line on which it begins, counted
 * from 1; line 0 is the file as a whole.
 */
public record SourceLocation(String file, int line) implements Comparable<SourceLocation> {

    private static final Comparator<SourceLocation> ORDER =
            Comparator.comparing(SourceLocation::file).thenComparingInt(SourceLocation::line);

    public SourceLocation {
        if (file.isEmpty() || line < 0) {
            throw new IllegalArgumentException("not a source location: " + file + ":" + line);
        }
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }

    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }
}
