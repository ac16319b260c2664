package org.papergraph.bench.crf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.papergraph.bench.crf.TaggedText.Tag;

/**
 * Cross-validation: the names of each fold are found by models that were trained on the other folds. The second stage learns
 * from what committees think of each of the other folds that have seen neither it nor the fold whose names are to be found.
 */
final class FoldedTrial {

    private static final int SEED = 1;
    private static final int MEMBERS = 11;
    private static final int MEMBERS_FOR_LESSONS = 5;

    private final List<List<TaggedText>> folds;
    private final List<List<AnnotatedSentence>> sentences = new ArrayList<>();
    private final Map<TaggedText, Integer> sentenceCounts = new HashMap<>();
    private final FirstStage firstStage;
    private final Optional<Background> background;

    /** What committees think that have not seen two folds: of the one and of the other. Two folds ask for each. */
    private final Map<Set<Integer>, Map<Integer, List<SpanBeliefs>>> forLessons = new HashMap<>();

    /**
     * Reads the texts.
     *
     * @param background that the second stage is told of, if any
     */
    FoldedTrial(
            List<List<TaggedText>> folds,
            FeaturedTexts reader,
            FirstStage firstStage,
            Optional<Background> background) {
        this.folds = folds;
        this.firstStage = firstStage;
        this.background = background;
        for (List<TaggedText> fold : folds) {
            List<AnnotatedSentence> ofFold = new ArrayList<>();
            for (TaggedText text : fold) {
                List<FeaturedSentence> read = reader.read(text);
                sentenceCounts.put(text, read.size());
                read.forEach(sentence -> ofFold.add(AnnotatedSentence.of(sentence, text.tags())));
            }
            sentences.add(ofFold);
        }
    }

    /**
     * Finds the names of one fold and hands each text and its names on.
     *
     * @param least a stretch is a name from this probability on
     */
    void run(int fold, double least, BiConsumer<TaggedText, List<Tag>> receiver) {
        SecondStage.Lessons lessons = new SecondStage.Lessons(background);
        for (int other = 0; other < folds.size(); other++) {
            if (other != fold) {
                lessons.add(
                        sentences.get(other),
                        forLessons(fold, other).getOrDefault(other, List.of()),
                        new NameStatistics(without(Set.of(fold, other))));
            }
        }
        List<FeaturedSentence> featured = featured(sentences.get(fold));
        List<SpanBeliefs> beliefs = lessons.learn(SEED)
                .revised(
                        featured,
                        beliefs(committee(Set.of(fold), MEMBERS), fold),
                        new NameStatistics(without(Set.of(fold))));
        int at = 0;
        for (TaggedText text : folds.get(fold)) {
            List<Tag> names = new ArrayList<>();
            for (int end = at + sentenceCounts.getOrDefault(text, 0); at < end; at++) {
                FeaturedSentence sentence = featured.get(at);
                beliefs.get(at).names(least).forEach(name -> names.add(sentence.tag(name)));
            }
            receiver.accept(text, names);
        }
    }

    private Map<Integer, List<SpanBeliefs>> forLessons(int fold, int other) {
        return forLessons.computeIfAbsent(Set.of(fold, other), pair -> {
            Committee committee = committee(pair, MEMBERS_FOR_LESSONS);
            return Map.of(fold, beliefs(committee, fold), other, beliefs(committee, other));
        });
    }

    private Committee committee(Set<Integer> unseen, int members) {
        return firstStage.fit(without(unseen), members, SEED);
    }

    private List<SpanBeliefs> beliefs(Committee committee, int fold) {
        return featured(sentences.get(fold)).parallelStream()
                .map(committee::beliefs)
                .toList();
    }

    private List<AnnotatedSentence> without(Set<Integer> unseen) {
        return IntStream.range(0, folds.size())
                .filter(fold -> !unseen.contains(fold))
                .boxed()
                .flatMap(fold -> sentences.get(fold).stream())
                .toList();
    }

    private static List<FeaturedSentence> featured(List<AnnotatedSentence> sentences) {
        return sentences.stream().map(AnnotatedSentence::sentence).toList();
    }
}
