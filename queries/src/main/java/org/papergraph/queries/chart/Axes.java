package org.papergraph.queries.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.queries.QueryException;

/**
 * Which columns are drawn as what.
 *
 * @param x along the axis
 * @param y with the numbers; at least one
 * @param group whose values tell several lines apart
 */
record Axes(Column x, List<Column> y, Optional<Column> group) {

    /**
     * Chooses columns by their types. A line is over the first years; bars stand for what is in the first column, or else for
     * the first text. If rows have the same year, the first text tells them apart.
     *
     * @throws QueryException {@code unfit-chart}, {@code unknown-column}
     */
    static Axes choose(List<Column> columns, ChartRequest request) {
        Column x = request.kind() == ChartKind.LINE ? underLine(columns) : underBars(columns);
        List<Column> y = request.columns().isEmpty()
                ? List.of(firstNumber(columns, x))
                : request.columns().stream().map(name -> named(name, columns)).toList();
        Optional<Column> group = x.isMeasure() && repeats(x)
                ? first(columns, Column.Type.TEXT).or(() -> first(columns, Column.Type.NODE))
                : Optional.empty();
        return new Axes(x, y, group);
    }

    private static Column underLine(List<Column> columns) {
        return first(columns, Column.Type.YEAR)
                .or(() -> firstOfSeveralNumbers(columns))
                .orElseThrow(() -> unfit(
                        "no column of the answer holds years or other numbers for a line to go along",
                        "use --chart bar"));
    }

    private static Column underBars(List<Column> columns) {
        return columns.stream()
                .limit(1)
                .filter(column -> column.type() == Column.Type.YEAR)
                .findFirst()
                .or(() -> first(columns, Column.Type.TEXT))
                .or(() -> first(columns, Column.Type.NODE))
                .or(() -> first(columns, Column.Type.YEAR))
                .or(() -> firstOfSeveralNumbers(columns))
                .orElseThrow(
                        () -> unfit("no column of the answer says what the bars stand for", "select what was counted"));
    }

    private static Optional<Column> firstOfSeveralNumbers(List<Column> columns) {
        List<Column> numbers = columns.stream()
                .filter(column -> column.type() == Column.Type.NUMBER)
                .toList();
        return numbers.size() > 1 ? Optional.of(numbers.get(0)) : Optional.empty();
    }

    private static Column firstNumber(List<Column> columns, Column x) {
        return columns.stream()
                .filter(column ->
                        column.type() == Column.Type.NUMBER && !column.name().equals(x.name()))
                .findFirst()
                .orElseThrow(() -> unfit(
                        "no column of the answer holds numbers to draw",
                        "use a query that counts, such as top-methods or papers-by-year"));
    }

    private static Column named(String name, List<Column> columns) {
        Column column = columns.stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new QueryException(
                        "unknown-column",
                        "the answer has no column " + name,
                        "it has " + columns.stream().map(Column::name).collect(Collectors.joining(", "))));
        if (column.type() != Column.Type.NUMBER) {
            throw unfit("the column " + name + " does not hold numbers only", "name one that does");
        }
        return column;
    }

    private static Optional<Column> first(List<Column> columns, Column.Type type) {
        return columns.stream().filter(column -> column.type() == type).findFirst();
    }

    private static boolean repeats(Column x) {
        Set<Object> seen = new HashSet<>();
        return x.cells().stream().flatMap(Optional::stream).anyMatch(cell -> !seen.add(cell));
    }

    private static QueryException unfit(String what, String mend) {
        return new QueryException("unfit-chart", what, mend);
    }
}
