package org.papergraph.extractor.nlp;

import java.util.ArrayList;
import java.util.List;

/** Features written out as strings, as training needs them. */
final class WrittenFeatures implements FeatureSink {

    private final List<String> written = new ArrayList<>(80);

    /** The features of a piece of a sentence. */
    static List<String> single(Described sentence, int piece) {
        WrittenFeatures features = new WrittenFeatures();
        sentence.single(piece, features);
        return features.written;
    }

    /** The features of the step to a piece. */
    static List<String> pair(Described sentence, int piece) {
        WrittenFeatures features = new WrittenFeatures();
        sentence.pair(piece, features);
        return features.written;
    }

    @Override
    public void add(Symbol name) {
        written.add(name.text());
    }

    @Override
    public void add(Symbol name, Symbol value) {
        written.add(name.text() + value.text());
    }

    @Override
    public void add(Word word, Place place) {
        word.features(place, this);
    }

    @Override
    public void add(Symbol name, Symbol first, Symbol second) {
        written.add(name.text() + first.text() + " " + second.text());
    }

    @Override
    public void add(Symbol name, Symbol first, Symbol second, Symbol third) {
        written.add(name.text() + first.text() + " " + second.text() + " " + third.text());
    }
}
