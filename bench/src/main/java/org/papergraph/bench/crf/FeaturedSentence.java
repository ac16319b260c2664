package org.papergraph.bench.crf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.papergraph.ontology.Span;

/**
 * A sentence as a {@link ChainCrf} takes it.
 *
 * @param words the pieces as they stand
 * @param places where each piece stands in the text that was read
 * @param features of each piece
 * @param steps features of the step to each piece from the one before
 * @param labels the right label of each piece
 * @param speech the part of speech of each piece; empty if nobody says
 */
record FeaturedSentence(
        List<String> words,
        List<Span> places,
        List<List<String>> features,
        List<List<String>> steps,
        List<String> labels,
        List<String> speech) {

    /** A sentence of which nobody says the parts of speech. */
    FeaturedSentence(
            List<String> words,
            List<Span> places,
            List<List<String>> features,
            List<List<String>> steps,
            List<String> labels) {
        this(words, places, features, steps, labels, List.of());
    }

    /** All labels that sentences have; the first is that of what is in no name. */
    static List<String> labels(List<FeaturedSentence> sentences) {
        Set<String> names = new TreeSet<>();
        sentences.forEach(sentence -> names.addAll(sentence.labels()));
        names.remove(FeaturedTexts.OUTSIDE);
        List<String> labels = new ArrayList<>(List.of(FeaturedTexts.OUTSIDE));
        labels.addAll(names);
        return labels;
    }

    int size() {
        return words.size();
    }

    /** A stretch of the sentence as it stands in the text. */
    TaggedText.Tag tag(SpanBeliefs.Stretch stretch) {
        return new TaggedText.Tag(
                places.get(stretch.first()).start(), places.get(stretch.last()).end(), stretch.kind());
    }
}
