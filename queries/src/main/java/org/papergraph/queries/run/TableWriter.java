package org.papergraph.queries.run;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;
import org.papergraph.queries.text.TextTable;

/** Writes rows as a table: the first rows set the widths of the columns, the rest stream. */
final class TableWriter {

    /** So many rows are held to set the widths. */
    private static final int SAMPLE = 1000;

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.]+(?:[eE][+-]?[0-9]+)?");

    private final int width;
    private final CellText cells;

    TableWriter(int width, CellText cells) {
        this.width = width;
        this.cells = cells;
    }

    void write(RowSet rows, PrintStream out) {
        List<Var> columns = rows.getResultVars();
        List<List<String>> sample = new ArrayList<>();
        boolean[] numeric = new boolean[columns.size()];
        Arrays.fill(numeric, true);
        while (rows.hasNext() && sample.size() < SAMPLE) {
            Binding row = rows.next();
            for (int i = 0; i < numeric.length; i++) {
                numeric[i] &= isNumber(row.get(columns.get(i)));
            }
            sample.add(texts(columns, row));
        }
        List<String> names = columns.stream().map(Var::getVarName).toList();
        TextTable table = TextTable.fitted(names, sample, numeric, width);
        table.header().forEach(out::println);
        sample.forEach(row -> table.row(row).forEach(out::println));
        while (rows.hasNext()) {
            table.row(texts(columns, rows.next())).forEach(out::println);
        }
    }

    private List<String> texts(List<Var> columns, Binding row) {
        return columns.stream()
                .map(column ->
                        Optional.ofNullable(row.get(column)).map(cells::of).orElse(""))
                .toList();
    }

    private static boolean isNumber(@Nullable Node node) {
        return node == null
                || (node.isLiteral()
                        && NUMBER.matcher(node.getLiteralLexicalForm()).matches());
    }
}
