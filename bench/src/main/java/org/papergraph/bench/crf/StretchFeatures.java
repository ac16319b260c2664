package org.papergraph.bench.crf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.papergraph.bench.crf.BelievedSentences.Believed;
import org.papergraph.bench.crf.NameStatistics.Place;
import org.papergraph.bench.crf.SpanBeliefs.Stretch;
import org.papergraph.ontology.ConceptKind;

/**
 * What a second stage is told of a stretch as a whole, as numbers: how sure the first stage is of it and of others that overlap it, the same
 * words elsewhere, in annotated sentences and in others (Krishnan and Manning, "An Effective Two-Stage Model for Exploiting
 * Non-Local Dependencies in Named Entity Recognition", ACL 2006), which words, and parts of speech if they are known, names begin and end
 * with, and its list or brackets.
 */
final class StretchFeatures {

    private static final double NONE = -0.1;

    private final BelievedSentences batch;
    private final NameStatistics statistics;
    private final Optional<Background> background;

    /**
     * Features of the sentences of a batch.
     *
     * @param statistics of annotated sentences, none of which is in the batch
     * @param background if there is any, it says something of each stretch as well
     */
    StretchFeatures(BelievedSentences batch, NameStatistics statistics, Optional<Background> background) {
        this.batch = batch;
        this.statistics = statistics;
        this.background = background;
    }

    /** As many numbers for every stretch. */
    double[] of(Believed sentence, Stretch stretch) {
        DoubleStream.Builder to = DoubleStream.builder();
        believed(sentence.beliefs(), stretch, to);
        overlapping(sentence.beliefs(), stretch, to);
        sentence.beliefs().parts().forEach(part -> believedAlone(part, stretch, to));
        sameWords(sentence, stretch, to);
        places(statistics, sentence.words(), stretch, to);
        statistics.ofSpeech().ifPresent(ofSpeech -> places(ofSpeech, sentence.speech(), stretch, to));
        form(sentence, stretch, to);
        list(sentence, stretch, to);
        background.ifPresent(known -> known.tell(sentence.asWritten(), stretch, to));
        return to.build().toArray();
    }

    private static void believed(SpanBeliefs beliefs, Stretch stretch, DoubleStream.Builder to) {
        to.add(odds(beliefs.of(stretch)));
        for (ConceptKind kind : List.of(ConceptKind.DATASET, ConceptKind.TASK, ConceptKind.METRIC)) {
            to.add(stretch.kind() == kind ? 1 : 0);
        }
        double[] inside = IntStream.rangeClosed(stretch.first(), stretch.last())
                .mapToDouble(piece -> beliefs.inside(piece, stretch.kind()))
                .toArray();
        to.add(DoubleStream.of(inside).min().orElse(0));
        to.add(DoubleStream.of(inside).average().orElse(0));
        to.add(DoubleStream.of(inside).max().orElse(0));
        for (int beside : List.of(stretch.first() - 1, stretch.last() + 1)) {
            to.add(beliefs.inside(beside, stretch.kind()));
            to.add(beliefs.inside(beside));
        }
        to.add(IntStream.range(0, beliefs.size()).mapToDouble(beliefs::inside).sum());
        to.add(beliefs.size());
        to.add((double) stretch.first() / beliefs.size());
    }

    /** What one kind of model thinks. */
    private static void believedAlone(SpanBeliefs beliefs, Stretch stretch, DoubleStream.Builder to) {
        to.add(odds(beliefs.of(stretch)));
        to.add(IntStream.rangeClosed(stretch.first(), stretch.last())
                .mapToDouble(piece -> beliefs.inside(piece, stretch.kind()))
                .min()
                .orElse(0));
        to.add(odds(beliefs.all().entrySet().stream()
                .filter(entry ->
                        entry.getKey().overlaps(stretch) && !entry.getKey().equals(stretch))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0)));
    }

    private static void overlapping(SpanBeliefs beliefs, Stretch stretch, DoubleStream.Builder to) {
        double best = 0;
        double bestWithin = 0;
        double bestAround = 0;
        double sum = 0;
        double within = 0;
        double around = 0;
        double same = 0;
        for (Map.Entry<Stretch, Double> entry : beliefs.all().entrySet()) {
            Stretch other = entry.getKey();
            if (other.equals(stretch) || !other.overlaps(stretch)) {
                continue;
            }
            double belief = entry.getValue();
            best = Math.max(best, belief);
            sum += belief;
            boolean isWithin = other.first() >= stretch.first() && other.last() <= stretch.last();
            boolean isAround = other.first() <= stretch.first() && other.last() >= stretch.last();
            within += isWithin ? belief : 0;
            around += isAround ? belief : 0;
            same += isWithin && isAround ? belief : 0;
            bestWithin = isWithin ? Math.max(bestWithin, belief) : bestWithin;
            bestAround = isAround ? Math.max(bestAround, belief) : bestAround;
        }
        DoubleStream.of(
                        odds(best),
                        odds(beliefs.of(stretch)) - odds(best),
                        sum,
                        within,
                        around,
                        same,
                        bestWithin,
                        bestAround)
                .forEach(to);
    }

    private void sameWords(Believed sentence, Stretch stretch, DoubleStream.Builder to) {
        String form = sentence.words().form(stretch.first(), stretch.last());
        double read = statistics.occurrences(form);
        double names = statistics.names(stretch.kind(), form);
        double parts = statistics.parts(form);
        to.add(Math.log1p(read));
        to.add(Math.log1p(names));
        to.add((names + 0.3) / (read + 1));
        to.add((parts + 0.1) / (read + 1));
        to.add(read - names);
        int elsewhere = batch.elsewhere(sentence, stretch);
        double namesElsewhere = batch.namesElsewhere(sentence, stretch);
        to.add(Math.log1p(elsewhere));
        to.add(Math.log1p(namesElsewhere));
        to.add(elsewhere == 0 ? NONE : namesElsewhere / elsewhere);
    }

    private static void places(NameStatistics statistics, PaddedWords words, Stretch stretch, DoubleStream.Builder to) {
        ConceptKind kind = stretch.kind();
        for (Place place : List.of(Place.FIRST, Place.BEFORE, Place.TWO_BEFORE)) {
            to.add(statistics.odds(kind, place, place.words(words, stretch.first())));
        }
        for (Place place : List.of(Place.LAST, Place.LAST_TWO, Place.AFTER, Place.TWO_AFTER)) {
            to.add(statistics.odds(kind, place, place.words(words, stretch.last())));
        }
        to.add(Math.log1p(statistics.seen(kind, Place.LAST, words.at(stretch.last()))));
        double[] inside = IntStream.rangeClosed(stretch.first(), stretch.last())
                .mapToDouble(piece -> statistics.odds(kind, Place.INSIDE, words.at(piece)))
                .toArray();
        to.add(DoubleStream.of(inside).min().orElse(0));
        to.add(DoubleStream.of(inside).average().orElse(0));
        String before = words.at(stretch.first() - 1);
        String after = words.at(stretch.last() + 1);
        to.add(statistics.odds(kind, Place.INSIDE, before));
        to.add(statistics.odds(kind, Place.FIRST, before));
        to.add(statistics.odds(kind, Place.INSIDE, after));
        to.add(statistics.odds(kind, Place.LAST, after));
    }

    private static void form(Believed sentence, Stretch stretch, DoubleStream.Builder to) {
        List<String> words = sentence.asWritten().subList(stretch.first(), stretch.last() + 1);
        to.add(words.size());
        to.add(count(words, RunHints::isComma));
        to.add(words.contains("(") ? 1 : 0);
        to.add(count(words, word -> Character.isUpperCase(word.charAt(0))));
        to.add(count(words, word -> Character.isLowerCase(word.charAt(0))));
        to.add(PaddedWords.isPlural(sentence.words().at(stretch.last())) ? 1 : 0);
        to.add(sentence.words().at(stretch.last() + 1).equals("(") ? 1 : 0);
        to.add(sentence.words().at(stretch.first() - 1).equals("(") ? 1 : 0);
    }

    /** The neighbours in a list, and what stands at both ends of the run that holds the stretch (see {@link RunHints}). */
    private void list(Believed sentence, Stretch stretch, DoubleStream.Builder to) {
        PaddedWords words = sentence.words();
        boolean commaBefore = RunHints.isComma(words.at(stretch.first() - 1));
        boolean commaAfter = RunHints.isComma(words.at(stretch.last() + 1));
        to.add(commaBefore ? sentence.beliefs().inside(stretch.first() - 2) : NONE);
        to.add(commaAfter ? sentence.beliefs().inside(stretch.last() + 2) : NONE);
        int before = RunHints.end(sentence.asWritten(), stretch.first() - 1, -1);
        int after = RunHints.end(sentence.asWritten(), stretch.last() + 1, 1);
        to.add(stretch.first() - before);
        to.add(after - stretch.last());
        to.add(statistics.odds(stretch.kind(), Place.BEFORE, words.at(before)));
        to.add(statistics.odds(stretch.kind(), Place.LAST, words.at(after)));
        to.add(PaddedWords.isPlural(words.at(after)) ? 1 : 0);
        to.add(count(sentence.asWritten().subList(before + 1, stretch.first()), RunHints::isComma));
        to.add(count(sentence.asWritten().subList(stretch.last() + 1, after), RunHints::isComma));
    }

    private static int count(List<String> words, Predicate<String> which) {
        return (int) words.stream().filter(which).count();
    }

    private static double odds(double probability) {
        double bounded = Math.min(0.9995, Math.max(0.0005, probability));
        return Math.log(bounded / (1 - bounded));
    }
}
