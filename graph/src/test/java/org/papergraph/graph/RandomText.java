package org.papergraph.graph;

import java.util.Random;

/** Hostile text for seeded tests: every plane of Unicode, half surrogates, controls, markup, IRI syntax. */
public final class RandomText {

    private static final String SPICE =
            "aB7 -_.~%#?/:&<>\"'\\{}|^`[]()\r\n\t\u0000\u0007\u200D\u2028\uFEFF\uFFFE\uFFFF\uD800\uDC00\u00E9\u0301\u0130\u00DF\uFB01";

    private RandomText() {}

    public static String of(Random random, int length) {
        StringBuilder text = new StringBuilder(length);
        while (text.length() < length) {
            if (random.nextInt(3) > 0) {
                text.append(SPICE.charAt(random.nextInt(SPICE.length())));
            } else {
                text.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x3000 : 0x110000));
            }
        }
        return text.toString();
    }
}
