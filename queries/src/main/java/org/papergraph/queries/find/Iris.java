package org.papergraph.queries.find;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** IRIs as people write them: absolute, or in angle brackets and relative to the base, as tables show them. */
final class Iris {

    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");
    private static final Pattern RELATIVE = Pattern.compile("[^\\s<>\"{}|\\\\^`:]+(?:/[^\\s<>\"{}|\\\\^`]*)+");

    private Iris() {}

    static Optional<Node> of(String text, String base) {
        boolean bracketed = text.length() > 2 && text.startsWith("<") && text.endsWith(">");
        String bare = bracketed ? text.substring(1, text.length() - 1) : text;
        if (bare.startsWith(base) || ABSOLUTE.matcher(bare).matches()) {
            return Optional.of(NodeFactory.createURI(bare));
        }
        return RELATIVE.matcher(bare).matches() ? Optional.of(NodeFactory.createURI(base + bare)) : Optional.empty();
    }
}
