package org.papergraph.extractor.nlp;

/**
 * A string with its hash, such that the hash of two strings put together follows from theirs: features are looked up
 * without ever being written out. The hash is a polynomial in 2^64, so it is the same in every run.
 */
final class Symbol {

    static final Symbol SPACE = new Symbol(" ");

    private static final long BASE = 0x9E3779B97F4A7C15L;

    private final String text;
    private final long hash;
    private final long power;

    Symbol(String text) {
        this.text = text;
        long sum = 0;
        long factor = 1;
        for (int i = 0; i < text.length(); i++) {
            sum = sum * BASE + text.charAt(i) + 1;
            factor *= BASE;
        }
        this.hash = sum;
        this.power = factor;
    }

    static long hash(String text) {
        return new Symbol(text).hash;
    }

    String text() {
        return text;
    }

    /** The hash of this string alone. */
    long hash() {
        return hash;
    }

    /** The hash of a string of that hash with this one behind it. */
    long after(long before) {
        return before * power + hash;
    }
}
