package org.papergraph.queries.map;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.papergraph.queries.text.Printable;
import org.papergraph.queries.text.Wrapping;

/** Writes a map in the DOT language: a shape and a colour for each kind of thing, stronger lines for what is surer. */
final class DotWriter {

    private static final int LABEL_WIDTH = 28;

    private final OutputStream out;

    DotWriter(OutputStream out) {
        this.out = out;
    }

    void write(Neighbourhood map) throws IOException {
        Writer dot = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        dot.write("digraph papergraph {\n");
        dot.write("  graph [charset=\"UTF-8\", layout=\"neato\", overlap=\"prism\", splines=\"true\"];\n");
        dot.write("  node [fontname=\"Helvetica\", fontsize=11, style=\"filled\", fillcolor=\"white\"];\n");
        dot.write("  edge [fontname=\"Helvetica\", fontsize=9, color=\"gray50\", fontcolor=\"gray30\"];\n");
        Map<String, String> ids = new HashMap<>();
        for (MapNode node : map.nodes()) {
            ids.put(node.iri(), "n" + ids.size());
            dot.write("  " + ids.get(node.iri()) + " [label=\"" + label(node) + "\", " + look(node) + ", URL=\""
                    + escaped(node.iri()) + "\", tooltip=\"" + escaped(node.label()) + "\"];\n");
        }
        for (MapEdge edge : map.edges()) {
            dot.write("  " + ids.get(edge.from()) + " -> " + ids.get(edge.to()) + " [label=\""
                    + escaped(edge.relation()) + "\"" + strength(edge) + "];\n");
        }
        dot.write("}\n");
        dot.flush();
    }

    private static String label(MapNode node) {
        String text = node.label() + node.year().map(year -> " (" + year + ")").orElse("");
        return Wrapping.lines(Printable.of(text), LABEL_WIDTH).stream()
                .map(DotWriter::escaped)
                .collect(Collectors.joining("\\n"));
    }

    private static String look(MapNode node) {
        String look = switch (node.kind()) {
            case "paper" -> "shape=box";
            case "method" -> "shape=ellipse, fillcolor=\"#D6E8F5\"";
            case "dataset" -> "shape=cylinder, fillcolor=\"#FBE3D1\"";
            case "task" -> "shape=hexagon, fillcolor=\"#D5EFE6\"";
            case "metric" -> "shape=diamond, fillcolor=\"#F6E5EF\"";
            default -> "shape=plaintext";
        };
        return node.steps() == 0 ? look + ", penwidth=3" : look;
    }

    private static String strength(MapEdge edge) {
        return edge.confidence()
                .map(sure -> String.format(
                        Locale.ROOT, ", penwidth=%.2f, tooltip=\"confidence %s\"", 0.5 + 1.5 * sure, sure))
                .orElse("");
    }

    /**
     * As an escString: a backslash begins an escape ({@code \N} is the node's name), and {@code &} an entity as in HTML.
     */
    private static String escaped(String text) {
        return Printable.of(text).replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "&amp;");
    }
}
