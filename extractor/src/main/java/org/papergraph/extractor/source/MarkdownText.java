package org.papergraph.extractor.source;

import java.util.function.Consumer;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Walks Markdown trees. Without recursion, for hostile text nests as deep as it is long. */
final class MarkdownText {

    private MarkdownText() {}

    /** The words of a node without markup; line breaks stay line breaks. */
    static String of(Node root) {
        StringBuilder words = new StringBuilder();
        walk(root, node -> {
            if (node instanceof Text text) {
                words.append(text.getLiteral());
            } else if (node instanceof Code code) {
                words.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                words.append('\n');
            }
        });
        return words.toString();
    }

    /** Visits a node and all below it, in the order in which they stand. */
    static void walk(Node root, Consumer<Node> visitor) {
        @Nullable Node node = root;
        while (node != null) {
            visitor.accept(node);
            node = following(node, root);
        }
    }

    private static @Nullable Node following(Node node, Node root) {
        Node child = node.getFirstChild();
        if (child != null) {
            return child;
        }
        for (Node at = node; at != root; at = at.getParent()) {
            Node next = at.getNext();
            if (next != null) {
                return next;
            }
        }
        return null;
    }
}
