package org.papergraph.extractor.cite;

import java.util.Arrays;

/** Makes hashed features of the tokens of one reference. Not for several threads. */
final class TokenFeatures {

    private static final int MOST = 40;

    private final Words words;
    private final String[] lower;
    private final int[] word;
    private final int[] shape;
    private final int[] hint;
    private final int[] stretch;
    private final int[] kind;
    private final int count;

    private final int[] found = new int[MOST];
    private int size;
    private int i;

    TokenFeatures(Words words, String[] lower, int[] word, int[] shape, int[] hint, int[] stretch, int[] kind) {
        this.words = words;
        this.lower = lower;
        this.word = word;
        this.shape = shape;
        this.hint = hint;
        this.stretch = stretch;
        this.kind = kind;
        this.count = lower.length;
    }

    /**
     * The features of a token.
     *
     * @param state what was seen before it: quotes, a year, full stops, brackets
     */
    int[] of(int token, int state) {
        i = token;
        size = 0;
        add(0, 0);
        words();
        shapes();
        add(hint[i], 0);
        add(at(hint, -1), hint[i], at(hint, 1));
        add(hint[i], shape[i]);
        add(hint[i], state);
        add(hint[i], stretch[i]);
        add(stretch[i], 0);
        add(stretch[i], shape[i]);
        add(neighbour(-1), stretch[i]);
        add(stretch[i], neighbour(1));
        add(state, 0);
        add(state, shape[i]);
        add(state, word[i]);
        add(10 * i / count, state);
        add(Math.min(i, 15), 0);
        add(Math.min(count - i, 12), shape[i]);
        add(kind[i], at(kind, 1), mix(at(kind, 2), at(kind, 3)));
        add(at(kind, -3), at(kind, -2), mix(at(kind, -1), kind[i]));
        add(spaced(i) + 2 * spaced(i + 1), shape[i]);
        return Arrays.copyOf(found, size);
    }

    private void words() {
        for (int k = -2; k <= 2; k++) {
            add(at(word, k), 0);
        }
        add(at(word, -1), word[i]);
        add(word[i], at(word, 1));
    }

    private void shapes() {
        add(shape[i], 0);
        add(at(shape, -1), shape[i], at(shape, 1));
        add(at(shape, -2), at(shape, -1), shape[i]);
        add(shape[i], at(shape, 1), at(shape, 2));
        add(at(shape, -2), mix(at(shape, -1), shape[i]), mix(at(shape, 1), at(shape, 2)));
        add(lower[i].substring(Math.max(0, lower[i].length() - 3)).hashCode(), 0);
        add(lower[i].substring(0, Math.min(3, lower[i].length())).hashCode(), 0);
    }

    private void add(int one, int other) {
        add(one, other, 0);
    }

    /** A feature's place among the features of a token tells its template. */
    private void add(int one, int other, int third) {
        int h = mix(mix(mix(size + 1, one), other), third) * 0x9E3779B1;
        found[size++] = (h ^ (h >>> 15)) >>> (32 - ReferenceTagger.HASH_BITS);
    }

    private static int mix(int hash, int value) {
        int h = (hash ^ value) * 0x85EBCA6B;
        return (h ^ (h >>> 13)) * 0xC2B2AE35;
    }

    private int at(int[] values, int shift) {
        int at = i + shift;
        return at < 0 ? -1 : at >= count ? -2 : values[at];
    }

    /** The next stretch before or behind the one that the token is in. */
    private int neighbour(int step) {
        int at = i;
        while (at >= 0 && at < count && stretch[at] == stretch[i]) {
            at += step;
        }
        return at < 0 ? -1 : at >= count ? -2 : stretch[at];
    }

    private int spaced(int at) {
        return at < count && words.isSpaced(at) ? 1 : 0;
    }
}
