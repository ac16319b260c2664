package org.papergraph.bench.crf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.papergraph.bench.crf.SpanBeliefs.Stretch;
import org.papergraph.bench.crf.TaggedText.Tag;

/** A sentence and the names that somebody has marked in it, those that begin and end where pieces do. */
record AnnotatedSentence(FeaturedSentence sentence, List<Stretch> names) {

    static AnnotatedSentence of(FeaturedSentence sentence, List<Tag> tags) {
        List<Stretch> names = new ArrayList<>();
        tags.forEach(tag -> stretch(sentence, tag).ifPresent(names::add));
        return new AnnotatedSentence(sentence, names);
    }

    /** The same with the part of speech of each piece in place of the piece; empty if nobody says it. */
    Optional<AnnotatedSentence> inSpeech() {
        return sentence.speech().isEmpty()
                ? Optional.empty()
                : Optional.of(new AnnotatedSentence(
                        new FeaturedSentence(
                                sentence.speech(),
                                sentence.places(),
                                sentence.features(),
                                sentence.steps(),
                                sentence.labels()),
                        names));
    }

    private static Optional<Stretch> stretch(FeaturedSentence sentence, Tag tag) {
        int[] first = IntStream.range(0, sentence.size())
                .filter(i -> sentence.places().get(i).start() == tag.start())
                .toArray();
        int[] last = IntStream.range(0, sentence.size())
                .filter(i -> sentence.places().get(i).end() == tag.end())
                .toArray();
        return first.length == 1 && last.length == 1
                ? Optional.of(new Stretch(first[0], last[0], tag.kind()))
                : Optional.empty();
    }
}
