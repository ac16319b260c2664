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
    /** A word up to this long is not broken as long as there is room elsewhere. */
    private static final int LONGEST_WORD = 44;
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
        int[] words = new int[names.size()];
        for (int i = 0; i < widths.length; i++) {
            measure(names.get(i), i, widths, words);
            for (List<String> row : rows) {
                measure(row.get(i), i, widths, words);
            }
        }
        long room = (long) width - (long) GAP.length() * (widths.length - 1);
        shrink(widths, words, room);
        Arrays.fill(words, NARROWEST);
        shrink(widths, words, room);
        return new TextTable(names, widths, right.clone());
    }

    private static void measure(String cell, int column, int[] widths, int[] words) {
        widths[column] = Math.max(widths[column], DisplayWidth.of(cell));
        for (String word : cell.split("\\s+")) {
            words[column] = Math.max(words[column], Math.min(LONGEST_WORD, DisplayWidth.of(word)));
        }
    }

    /** Makes the column narrower that is widest above its floor, again and again until all fit or none can. */
    private static void shrink(int[] widths, int[] floors, long room) {
        long excess = IntStream.of(widths).asLongStream().sum() - room;
        while (excess > 0) {
            int widest = IntStream.range(0, widths.length)
                    .filter(i -> widths[i] > floors[i])
                    .reduce((a, b) -> widths[b] > widths[a] ? b : a)
                    .orElse(-1);
            if (widest < 0) {
                return;
            }
            int next = IntStream.range(0, widths.length)
                    .filter(i -> i != widest && widths[i] > floors[i])
                    .map(i -> widths[i])
                    .max()
                    .orElse(0);
            int target = Math.max(floors[widest], Math.min(next, widths[widest] - 1));
            int step = (int) Math.min(excess, widths[widest] - target);
            widths[widest] -= step;
            excess -= step;
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
