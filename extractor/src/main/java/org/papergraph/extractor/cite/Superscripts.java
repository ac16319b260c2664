package org.papergraph.extractor.cite;

/** Raised digits as plain ones: "¹²" is "12". */
final class Superscripts {

    private Superscripts() {}

    static boolean is(int c) {
        return c == '\u00b9' || c == '\u00b2' || c == '\u00b3' || c == '\u2070' || (c >= '\u2074' && c <= '\u2079');
    }

    static String digits(String raised) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < raised.length(); i++) {
            char c = raised.charAt(i);
            digits.append(
                    switch (c) {
                        case '\u00b9' -> '1';
                        case '\u00b2' -> '2';
                        case '\u00b3' -> '3';
                        default -> c >= '\u2070' && c <= '\u2079' ? (char) ('0' + c - '\u2070') : c;
                    });
        }
        return digits.toString();
    }
}
