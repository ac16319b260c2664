package org.papergraph.extractor.nlp;

/** Takes the features of a piece: a name and up to three values, which belong together with a space between them. */
interface FeatureSink {

    void add(Symbol name);

    void add(Symbol name, Symbol value);

    /** All features that a word gives by itself where it stands. */
    void add(Word word, Place place);

    void add(Symbol name, Symbol first, Symbol second);

    void add(Symbol name, Symbol first, Symbol second, Symbol third);
}
