package org.papergraph.queries.chart;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;

/** A column of an answer, and what it holds. */
record Column(String name, Type type, List<Optional<Node>> cells) {

    /** What all cells of a column are that are not empty. */
    enum Type {
        YEAR,
        NUMBER,
        TEXT,
        NODE,
        EMPTY
    }

    private static final Pattern YEAR = Pattern.compile("-?\\d{4}");

    static Column of(String name, List<Optional<Node>> cells) {
        List<Node> nodes = cells.stream().flatMap(Optional::stream).toList();
        return new Column(name, type(name, nodes), List.copyOf(cells));
    }

    private static Type type(String name, List<Node> nodes) {
        if (nodes.isEmpty()) {
            return Type.EMPTY;
        }
        if (nodes.stream().allMatch(node -> isYear(name, node))) {
            return Type.YEAR;
        }
        if (nodes.stream().allMatch(Column::isNumber)) {
            return Type.NUMBER;
        }
        return nodes.stream().allMatch(Node::isLiteral) ? Type.TEXT : Type.NODE;
    }

    private static boolean isYear(String name, Node node) {
        return node.isLiteral()
                && YEAR.matcher(node.getLiteralLexicalForm()).matches()
                && (XSDDatatype.XSDgYear.equals(node.getLiteralDatatype())
                        || name.equals("year")
                        || name.endsWith("_year"));
    }

    private static boolean isNumber(Node node) {
        if (!node.isLiteral()) {
            return false;
        }
        NodeValue value = NodeValue.makeNode(node);
        return value.isNumber() && Double.isFinite(value.getDouble());
    }

    boolean isMeasure() {
        return type == Type.YEAR || type == Type.NUMBER;
    }

    /** Whether its numbers can only be counts. */
    boolean isWhole() {
        return cells.stream()
                .flatMap(Optional::stream)
                .allMatch(node -> NodeValue.makeNode(node).isInteger());
    }

    Optional<Double> number(int row) {
        return cells.get(row).map(Column::number);
    }

    private static double number(Node node) {
        // A year is no number to SPARQL.
        return YEAR.matcher(node.getLiteralLexicalForm()).matches()
                ? Integer.parseInt(node.getLiteralLexicalForm())
                : NodeValue.makeNode(node).getDouble();
    }

    /** The name as people write it. */
    String title() {
        return name.replace('_', ' ');
    }
}
