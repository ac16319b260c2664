package org.papergraph.queries.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lays out rows in columns of fixed width. Cells that are wider wrap; numbers stand to the right. Plain characters, so
 * that it looks the same on every terminal and in every file.
 */
public final class TextTable {

    private static final String GAP = "  ";
    /** No column is made narrower than this, or than its widest cell if that is less. */
    private static final int NARROWEST = 12;

    private final List<String> names;
    private final int[] widths;
    private final boolean[] right;

    private TextTable(List<String> names, int[] widths, boolean[] right) {
        this.names = names;
        this.widths = widths;
        this.right = right;
    }

    /**
     * A table whose columns are as wide as these rows need, the widest made narrower until all fit.
     *
     * @param right the columns whose cells stand to the right
     * @param width of the whole table, in terminal columns; with very many columns it may still be wider
     */
    public static TextTable fitted(List<String> names, List<List<String>> rows, boolean[] right, int width) {
        int[] widths = new int[names.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = DisplayWidth.of(names.get(i));
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
            }
        }
        shrink(widths, (long) width - (long) GAP.length() * (widths.length - 1));
        return new TextTable(names, widths, right.clone());
    }

    private static void shrink(int[] widths, long room) {
        while (Arrays.stream(widths).asLongStream().sum() > room) {
            int widest = IntStream.range(0, widths.length).reduce(0, (a, b) -> widths[b] > widths[a] ? b : a);
            int second = IntStream.range(0, widths.length)
                    .filter(i -> i != widest)
                    .map(i -> widths[i])
                    .max()
                    .orElse(NARROWEST);
            long excess = Arrays.stream(widths).asLongStream().sum() - room;
            int floor = Math.max(NARROWEST, Math.min(second, widths[widest] - 1));
            int narrower = (int) Math.max(floor, widths[widest] - excess);
            if (narrower >= widths[widest]) {
                return;
            }
            widths[widest] = narrower;
        }
    }

    /** The names of the columns and a line under each. */
    public List<String> header() {
        List<String> lines = new ArrayList<>(row(names));
        lines.add(String.join(GAP, IntStream.of(widths).mapToObj("-"::repeat).toList()));
        return lines;
    }

    /** The lines of one row. */
    public List<String> row(List<String> cells) {
        List<List<String>> wrapped = IntStream.range(0, widths.length)
                .mapToObj(i -> Wrapping.lines(cells.get(i), Math.max(2, widths[i])))
                .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>(height);
        for (int i = 0; i < height; i++) {
            lines.add(line(wrapped, i));
        }
        return lines;
    }

    private String line(List<List<String>> wrapped, int number) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = number < wrapped.get(i).size() ? wrapped.get(i).get(number) : "";
            String padding = " ".repeat(Math.max(0, widths[i] - DisplayWidth.of(cell)));
            line.append(i == 0 ? "" : GAP).append(right[i] ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing();
    }
}
