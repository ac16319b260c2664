package org.papergraph.graph.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Values as literals, in the one form in which the store gives them back. */
final class Literals {

    private static final char REPLACEMENT = '\uFFFD';

    private Literals() {}

    /**
     * A text. What no Unicode text or no XML document can hold (half a surrogate pair, most control characters) becomes
     * U+FFFD, one for one, so that every offset stays right and every export format says the same.
     */
    static Node text(String text) {
        return NodeFactory.createLiteralString(clean(text));
    }

    static Node integer(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    static Node year(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDgYear);
    }

    static Node truth(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    /** Two decimals, half up, without trailing zeros but for one: 0.93, 0.9, 1.0 (the canonical form of xsd:decimal). */
    static Node decimal(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        String digits = rounded.scale() < 1 ? rounded.setScale(1).toPlainString() : rounded.toPlainString();
        return NodeFactory.createLiteralDT(digits, XSDDatatype.XSDdecimal);
    }

    private static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!plain(text, i)) {
                return replaced(text, i);
            }
        }
        return text;
    }

    private static String replaced(String text, int from) {
        StringBuilder clean = new StringBuilder(text);
        for (int i = from; i < text.length(); i++) {
            if (!plain(text, i)) {
                clean.setCharAt(i, REPLACEMENT);
            }
        }
        return clean.toString();
    }

    private static boolean plain(String text, int i) {
        char c = text.charAt(i);
        if (c < 0x20) {
            return c == '\n' || c == '\t' || c == '\r';
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c < 0xFFFE;
    }
}
