package org.papergraph.bench.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Prints the figures of several sizes as a Markdown table, with the exponent by which each grows from the smallest to the
 * largest size: 1 is in proportion, 0 is the same at any size.
 *
 * <p>Arguments: {@code size=file} for each size, the smallest first.
 */
public final class ScaleTable {

    private final Map<Integer, Map<String, Double>> sizes;

    ScaleTable(Map<Integer, Map<String, Double>> sizes) {
        this.sizes = new LinkedHashMap<>(sizes);
    }

    public static void main(String[] arguments) throws IOException {
        Map<Integer, Map<String, Double>> sizes = new LinkedHashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            sizes.put(
                    Integer.valueOf(argument.substring(0, equals)),
                    new Figures(Path.of(argument.substring(equals + 1))).read());
        }
        System.out.print(new ScaleTable(sizes).text());
    }

    String text() {
        List<Integer> columns = List.copyOf(sizes.keySet());
        Set<String> names = new LinkedHashSet<>();
        sizes.values().forEach(figures -> names.addAll(figures.keySet()));
        StringBuilder table = new StringBuilder("| |");
        columns.forEach(size -> table.append(String.format(Locale.ROOT, " %,d |", size)));
        table.append(" grows with n^ |\n|---|").append("---|".repeat(columns.size() + 1));
        for (String name : names) {
            table.append("\n| ").append(name).append(" |");
            List<Double> values = new ArrayList<>();
            for (int size : columns) {
                Double value = sizes.getOrDefault(size, Map.of()).get(name);
                values.add(value == null ? Double.NaN : value);
                table.append(' ').append(value == null ? "" : rounded(value)).append(" |");
            }
            table.append(' ').append(exponent(columns, values)).append(" |");
        }
        return table.append('\n').toString();
    }

    private static String exponent(List<Integer> columns, List<Double> values) {
        int first = 0;
        int last = values.size() - 1;
        while (last > 0 && values.get(last).isNaN()) {
            last--;
        }
        while (first < last && values.get(first).isNaN()) {
            first++;
        }
        double times = values.get(last) / values.get(first);
        return first == last || !(times > 0) || Double.isInfinite(times)
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%.2f",
                        Math.log(times) / Math.log((double) columns.get(last) / columns.get(first)));
    }

    /** Three digits that count. */
    private static String rounded(double value) {
        if (value >= 100) {
            return String.format(Locale.ROOT, "%,d", Math.round(value));
        }
        return String.format(Locale.ROOT, value >= 10 ? "%.1f" : value >= 1 ? "%.2f" : "%.3f", value);
    }
}
