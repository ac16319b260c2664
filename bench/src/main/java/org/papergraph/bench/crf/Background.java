package org.papergraph.bench.crf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import org.papergraph.bench.crf.KnownNames.Found;
import org.papergraph.bench.crf.SpanBeliefs.Stretch;
import org.papergraph.bench.crf.UnlabelledContexts.Places;
import org.papergraph.ontology.ConceptKind;

/**
 * What a second stage is told of a stretch besides annotated sentences: a list of data sets and texts that nobody has annotated.
 *
 * @param names of data sets
 * @param contexts of the words of all sentences that it is asked for
 */
record Background(KnownNames names, UnlabelledContexts contexts) {

    private static final double NONE = -0.1;
    private static final int NUMBERS_OF_PLACES = 7;

    /** How far away a known name is a neighbour: a comma and an "and" may lie between. */
    private static final int NEAR = 3;

    /** Data sets of the list, alone and with each "dataset" and the like behind, whether a first stage thinks of them or not. */
    List<Stretch> possible(List<String> words) {
        List<Stretch> possible = new ArrayList<>();
        for (Found found : names.find(words)) {
            int last = found.last();
            possible.add(new Stretch(found.first(), last, ConceptKind.DATASET));
            while (last + 1 < words.size() && NameCore.isHead(words.get(last + 1))) {
                last++;
                possible.add(new Stretch(found.first(), last, ConceptKind.DATASET));
            }
        }
        return possible.stream().filter(stretch -> isBalanced(words, stretch)).toList();
    }

    private static boolean isBalanced(List<String> words, Stretch stretch) {
        int open = 0;
        for (int i = stretch.first(); i <= stretch.last() && open >= 0; i++) {
            open += words.get(i).equals("(") ? 1 : words.get(i).equals(")") ? -1 : 0;
        }
        return open == 0;
    }

    /** As many numbers for every stretch. */
    void tell(List<String> words, Stretch stretch, DoubleStream.Builder to) {
        NameCore core = NameCore.of(words, stretch.first(), stretch.last());
        to.add(certainty(words, stretch.first(), stretch.last()));
        to.add(certainty(words, core.first(), core.last()));
        known(words, stretch, core, to);
        places(contexts.of(words.subList(stretch.first(), stretch.last() + 1)), to);
        places(contexts.of(words.subList(core.first(), core.last() + 1)), to);
    }

    /** Names of the list within the stretch, across its ends and near it. */
    private void known(List<String> words, Stretch stretch, NameCore core, DoubleStream.Builder to) {
        List<Found> all = names.find(words);
        List<Found> within = all.stream()
                .filter(found -> found.first() >= stretch.first() && found.last() <= stretch.last())
                .toList();
        int across = count(
                all,
                found -> found.first() <= stretch.last() && found.last() >= stretch.first() && !within.contains(found));
        double covered = within.stream()
                .mapToInt(found -> found.last() - found.first() + 1)
                .sum();
        Optional<Found> first =
                within.stream().filter(found -> found.first() == core.first()).findFirst();
        to.add(within.size());
        to.add(covered / core.size());
        to.add(across);
        to.add(count(all, found -> found.last() < stretch.first() && found.last() >= stretch.first() - NEAR));
        to.add(count(all, found -> found.first() > stretch.last() && found.first() <= stretch.last() + NEAR));
        to.add(first.isPresent() ? 1 : 0);
        to.add(first.map(found -> letters(words, found)).orElse(0));
        to.add(all.size());
    }

    private int certainty(List<String> words, int first, int last) {
        return switch (names.match(words, first, last)) {
            case NONE -> 0;
            case BUT_FOR_CASE -> 1;
            case AS_WRITTEN -> 2;
        };
    }

    private static int count(List<Found> names, Predicate<Found> which) {
        return (int) names.stream().filter(which).count();
    }

    private static int letters(List<String> words, Found found) {
        return words.subList(found.first(), found.last() + 1).stream()
                .mapToInt(word ->
                        (int) word.chars().filter(Character::isLetterOrDigit).count())
                .sum();
    }

    private static void places(Places places, DoubleStream.Builder to) {
        double all = places.all();
        if (all == 0) {
            DoubleStream.generate(() -> NONE).limit(NUMBERS_OF_PLACES).forEach(to);
            return;
        }
        to.add(Math.log1p(all));
        to.add((places.beforeHead() + 0.1) / (all + 1));
        to.add((places.behindAny() + 0.1) / (all + 1));
        to.add((places.behindOn() + 0.1) / (all + 1));
        to.add(places.capital() / all);
        to.add(places.texts() / all);
        to.add(Math.log1p(places.beforeHead() + places.behindAny()));
    }
}
