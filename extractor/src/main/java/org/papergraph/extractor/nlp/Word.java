package org.papergraph.extractor.nlp;

import java.util.ArrayList;
import java.util.List;

/** What is known of a word wherever it stands. Immutable. */
final class Word {

    private static final int LONGEST_AFFIX = 5;

    private static final Symbol AS_IT_IS = new Symbol("w");
    private static final Symbol EMPTY = new Symbol("");
    private static final Names HERE = new Names("l", "s", "c");
    private static final Names BEFORE = new Names("l-", "s-", "c-");
    private static final Names AFTER = new Names("l+", "s+", "c+");
    private static final Names TWO_BEFORE = new Names("l--", "s--", "c--");
    private static final Names TWO_AFTER = new Names("l++", "s++", "c++");
    private static final Names STEP = new Names("bl", "bs", "bc");
    private static final Symbol STEP_FROM = new Symbol("bl-");
    private static final Symbol SOMEWHERE_BEFORE = new Symbol("d-");
    private static final Symbol SOMEWHERE_AFTER = new Symbol("d+");

    /** What stands before the first and after the last piece of a sentence. */
    static final Word EDGE = edge();

    private record Names(Symbol lower, Symbol shape, Symbol group) {
        Names(String lower, String shape, String group) {
            this(new Symbol(lower), new Symbol(shape), new Symbol(group));
        }
    }

    private final Symbol text;
    private final Symbol lower;
    private final Symbol shape;
    private final Symbol group;
    private final List<Symbol> affixes;

    private Word(Symbol text, Symbol lower, Symbol shape, Symbol group, List<Symbol> affixes) {
        this.text = text;
        this.lower = lower;
        this.shape = shape;
        this.group = group;
        this.affixes = affixes;
    }

    private static Word edge() {
        Symbol edge = new Symbol("^");
        return new Word(edge, edge, edge, edge, List.of());
    }

    static Word of(String text, WordClusters clusters) {
        String lower = WordShape.lower(text);
        List<Symbol> affixes = new ArrayList<>(2 * LONGEST_AFFIX);
        for (int n = 2; n <= LONGEST_AFFIX && n < lower.length(); n++) {
            affixes.add(new Symbol("<" + lower.substring(0, n)));
            affixes.add(new Symbol(">" + lower.substring(lower.length() - n)));
        }
        return new Word(
                new Symbol(text),
                new Symbol(lower),
                new Symbol(WordShape.of(text)),
                new Symbol(clusters.of(lower)),
                List.copyOf(affixes));
    }

    Symbol text() {
        return text;
    }

    Symbol lower() {
        return lower;
    }

    Symbol shape() {
        return shape;
    }

    Symbol group() {
        return group;
    }

    /** The features that this word gives where it stands. */
    void features(Place place, FeatureSink to) {
        switch (place) {
            case HERE -> {
                to.add(AS_IT_IS, text);
                named(HERE, to);
                for (int i = 0; i < affixes.size(); i++) {
                    to.add(EMPTY, affixes.get(i));
                }
            }
            case BEFORE -> named(BEFORE, to);
            case AFTER -> named(AFTER, to);
            case TWO_BEFORE -> twoAway(TWO_BEFORE, to);
            case TWO_AFTER -> twoAway(TWO_AFTER, to);
            case SOMEWHERE_BEFORE -> to.add(SOMEWHERE_BEFORE, lower);
            case SOMEWHERE_AFTER -> to.add(SOMEWHERE_AFTER, lower);
            case STEP_FROM -> to.add(STEP_FROM, lower);
            case STEP_TO -> twoAway(STEP, to);
        }
    }

    private void named(Names names, FeatureSink to) {
        to.add(names.lower, lower);
        to.add(names.shape, shape);
        to.add(names.group, group);
    }

    private void twoAway(Names names, FeatureSink to) {
        to.add(names.lower, lower);
        to.add(names.group, group);
    }
}
