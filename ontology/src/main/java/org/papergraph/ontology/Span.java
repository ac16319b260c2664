package org.papergraph.ontology;

import java.util.Comparator;

/** A stretch of a text: UTF-16 offsets, start inclusive, end exclusive, never empty. */
public record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether the other span lies wholly inside this one (equal spans do). */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The characters of this span in the text that it belongs to. */
    public String of(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
