package org.papergraph.queries.text;

/** Text that is safe to print: what would move a terminal's cursor, or worse, becomes a space. */
public final class Printable {

    private Printable() {}

    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.appendCodePoint(unprintable(c) ? ' ' : c));
        return shown.toString();
    }

    private static boolean unprintable(int c) {
        return Character.isISOControl(c)
                || switch (Character.getType(c)) {
                    case Character.FORMAT,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SURROGATE -> true;
                    default -> false;
                };
    }
}
