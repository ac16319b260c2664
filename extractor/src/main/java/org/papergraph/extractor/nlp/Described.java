package org.papergraph.extractor.nlp;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A sentence in columns, ready to be labelled; it tells the features of each piece and of each step between two. */
public final class Described {

    /** Edges on both sides, so that a piece two places away can always be asked for. */
    private static final int PAD = 2;

    private static final int DISJUNCTION = 4;

    private static final Symbol DEFINED = new Symbol("defined");
    private static final Symbol GLUED = new Symbol("glued");
    private static final Symbol LOWER_PAIR_BEFORE = new Symbol("L-");
    private static final Symbol LOWER_PAIR_AFTER = new Symbol("L+");
    private static final Symbol SHAPES = new Symbol("S");
    private static final Symbol SHAPE_PAIR_BEFORE = new Symbol("s-0");
    private static final Symbol SHAPE_PAIR_AFTER = new Symbol("s0+");
    private static final Symbol GROUP_PAIR_BEFORE = new Symbol("c-0");
    private static final Symbol GROUP_PAIR_AFTER = new Symbol("c0+");
    private static final Symbol TAG = new Symbol("x");
    private static final Symbol TAG_BEFORE = new Symbol("x-");
    private static final Symbol TAG_AFTER = new Symbol("x+");
    private static final Symbol TAG_PAIR_BEFORE = new Symbol("x-0");
    private static final Symbol TAG_PAIR_AFTER = new Symbol("x0+");
    private static final Symbol TAG_SHAPE = new Symbol("X");
    private static final Symbol STEP = new Symbol("b");
    private static final Symbol STEP_SHAPES = new Symbol("bs");
    private static final Symbol STEP_TAGS = new Symbol("bx");

    private final List<Piece> pieces;
    private final Set<String> defined;
    private final Word[] words;
    private final Symbol[] tags;

    Described(List<Piece> pieces, LabelTags labels, Set<String> defined, Function<String, Word> dictionary) {
        this.pieces = pieces;
        this.defined = defined;
        int length = pieces.size() + 2 * PAD;
        words = new Word[length];
        tags = new Symbol[length];
        Arrays.fill(words, Word.EDGE);
        Arrays.fill(tags, Word.EDGE.text());
        for (int i = 0; i < pieces.size(); i++) {
            words[i + PAD] = dictionary.apply(pieces.get(i).text());
            tags[i + PAD] = labels.tag(pieces.get(i));
        }
    }

    /** The number of its pieces. */
    public int size() {
        return pieces.size();
    }

    /** Its pieces, in order. */
    public List<Piece> pieces() {
        return pieces;
    }

    /** The features of a piece as strings, for training other models than {@link CrfModel}. */
    public List<String> features(int piece) {
        return WrittenFeatures.single(this, piece);
    }

    /** The features of the step to a piece from the one before, as strings. */
    public List<String> stepFeatures(int piece) {
        return WrittenFeatures.pair(this, piece);
    }

    /** The features of a piece. */
    void single(int piece, FeatureSink to) {
        int i = piece + PAD;
        Word word = words[i];
        to.add(word, Place.HERE);
        to.add(words[i - 1], Place.BEFORE);
        to.add(words[i + 1], Place.AFTER);
        to.add(words[i - 2], Place.TWO_BEFORE);
        to.add(words[i + 2], Place.TWO_AFTER);
        somewhere(i, to);
        withNeighbours(i, to);
        tags(i, to);
        if (defined.contains(word.text().text())) {
            to.add(DEFINED);
        }
        if (pieces.get(piece).glued()) {
            to.add(GLUED);
        }
    }

    private void withNeighbours(int i, FeatureSink to) {
        Word before = words[i - 1];
        Word word = words[i];
        Word after = words[i + 1];
        to.add(LOWER_PAIR_BEFORE, before.lower(), word.lower());
        to.add(LOWER_PAIR_AFTER, word.lower(), after.lower());
        to.add(SHAPE_PAIR_BEFORE, before.shape(), word.shape());
        to.add(SHAPE_PAIR_AFTER, word.shape(), after.shape());
        to.add(SHAPES, before.shape(), word.shape(), after.shape());
        to.add(GROUP_PAIR_BEFORE, before.group(), word.group());
        to.add(GROUP_PAIR_AFTER, word.group(), after.group());
    }

    private void tags(int i, FeatureSink to) {
        to.add(TAG, tags[i]);
        to.add(TAG_BEFORE, tags[i - 1]);
        to.add(TAG_AFTER, tags[i + 1]);
        to.add(TAG_PAIR_BEFORE, tags[i - 1], tags[i]);
        to.add(TAG_PAIR_AFTER, tags[i], tags[i + 1]);
        to.add(TAG_SHAPE, tags[i], words[i].shape());
    }

    private void somewhere(int i, FeatureSink to) {
        for (int k = 1; k <= DISJUNCTION; k++) {
            if (i - k >= PAD) {
                to.add(words[i - k], Place.SOMEWHERE_BEFORE);
            }
            if (i + k < PAD + pieces.size()) {
                to.add(words[i + k], Place.SOMEWHERE_AFTER);
            }
        }
    }

    /** The features of the step to a piece from the one before. */
    void pair(int piece, FeatureSink to) {
        int i = piece + PAD;
        to.add(STEP);
        to.add(STEP_SHAPES, words[i - 1].shape(), words[i].shape());
        to.add(STEP_TAGS, tags[i - 1], tags[i]);
        to.add(words[i - 1], Place.STEP_FROM);
        to.add(words[i], Place.STEP_TO);
    }
}
