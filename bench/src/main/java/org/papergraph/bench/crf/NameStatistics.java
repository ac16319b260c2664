package org.papergraph.bench.crf;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.bench.crf.SpanBeliefs.Stretch;
import org.papergraph.ontology.ConceptKind;

/** How often annotated sentences have the same words as a name, as a part of one and at all, and which words names begin and end with. */
final class NameStatistics {

    /** Where a word stands to a name. */
    enum Place {
        FIRST,
        LAST,
        INSIDE,
        BEFORE,
        AFTER,
        LAST_TWO,
        TWO_BEFORE,
        TWO_AFTER;

        /** The word or words in this place, were a name to begin, end or go on with a piece. */
        String words(PaddedWords words, int piece) {
            return switch (this) {
                case FIRST, LAST, INSIDE -> words.at(piece);
                case BEFORE -> words.at(piece - 1);
                case AFTER -> words.at(piece + 1);
                case LAST_TWO -> words.pair(piece - 1);
                case TWO_BEFORE -> words.pair(piece - 2);
                case TWO_AFTER -> words.pair(piece + 1);
            };
        }

        private boolean holds(Stretch name, int piece) {
            return switch (this) {
                case FIRST, BEFORE, TWO_BEFORE -> name.first() == piece;
                case LAST, AFTER, LAST_TWO, TWO_AFTER -> name.last() == piece;
                case INSIDE -> name.first() <= piece && piece <= name.last();
            };
        }
    }

    private static final int LONGEST = 6;

    /** So many places without evidence are added to those that are seen. */
    private static final double PRIOR = 4;

    private static final double PRIOR_RATE = 0.05;

    private static final Count NEVER = new Count();

    /** Places seen, and those of them that hold. */
    private static final class Count {
        private int seen;
        private int holding;
    }

    private final Map<ConceptKind, Map<Place, Map<String, Count>>> places = new EnumMap<>(ConceptKind.class);
    private final Map<ConceptKind, Map<String, Integer>> names = new EnumMap<>(ConceptKind.class);
    private final Map<String, Integer> parts = new HashMap<>();
    private final Map<String, Integer> occurrences = new HashMap<>();
    private final Optional<NameStatistics> ofSpeech;

    NameStatistics(List<AnnotatedSentence> sentences) {
        Set<ConceptKind> kinds = sentences.stream()
                .flatMap(sentence -> sentence.names().stream())
                .map(Stretch::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ConceptKind.class)));
        sentences.forEach(sentence -> add(sentence, kinds));
        List<AnnotatedSentence> inSpeech = sentences.stream()
                .flatMap(sentence -> sentence.inSpeech().stream())
                .toList();
        ofSpeech = inSpeech.isEmpty() ? Optional.empty() : Optional.of(new NameStatistics(inSpeech));
    }

    private void add(AnnotatedSentence annotated, Set<ConceptKind> kinds) {
        PaddedWords words = PaddedWords.of(annotated.sentence().words());
        for (int first = 0; first < words.size(); first++) {
            for (int last = first; last < Math.min(words.size(), first + LONGEST); last++) {
                occurrences.merge(words.form(first, last), 1, Integer::sum);
            }
        }
        annotated.names().forEach(name -> addName(words, name));
        for (ConceptKind kind : kinds) {
            List<Stretch> ofKind = annotated.names().stream()
                    .filter(name -> name.kind() == kind)
                    .toList();
            for (Place place : Place.values()) {
                addPlaces(words, kind, place, ofKind);
            }
        }
    }

    private void addPlaces(PaddedWords words, ConceptKind kind, Place place, List<Stretch> ofKind) {
        Map<String, Count> counts = places.computeIfAbsent(kind, k -> new EnumMap<>(Place.class))
                .computeIfAbsent(place, p -> new HashMap<>());
        for (int i = 0; i < words.size(); i++) {
            int piece = i;
            Count count = counts.computeIfAbsent(place.words(words, i), w -> new Count());
            count.seen++;
            count.holding += ofKind.stream().anyMatch(name -> place.holds(name, piece)) ? 1 : 0;
        }
    }

    private void addName(PaddedWords words, Stretch name) {
        names.computeIfAbsent(name.kind(), k -> new HashMap<>())
                .merge(words.form(name.first(), name.last()), 1, Integer::sum);
        for (int first = name.first(); first <= name.last(); first++) {
            for (int last = first; last <= name.last(); last++) {
                if (first != name.first() || last != name.last()) {
                    parts.merge(words.form(first, last), 1, Integer::sum);
                }
            }
        }
    }

    /** The same of parts of speech in place of words, if they are known. */
    Optional<NameStatistics> ofSpeech() {
        return ofSpeech;
    }

    private Count count(ConceptKind kind, Place place, String words) {
        return places.getOrDefault(kind, Map.of()).getOrDefault(place, Map.of()).getOrDefault(words, NEVER);
    }

    /** How often these words are a name of a kind. */
    int names(ConceptKind kind, String form) {
        return names.getOrDefault(kind, Map.of()).getOrDefault(form, 0);
    }

    /** How often these words are a part of a longer name. */
    int parts(String form) {
        return parts.getOrDefault(form, 0);
    }

    /** How often these words are read at all, if they are no more than six. */
    int occurrences(String form) {
        return occurrences.getOrDefault(form, 0);
    }

    /** How often words are seen in a place, whether a name was there or not. */
    int seen(ConceptKind kind, Place place, String words) {
        return count(kind, place, words).seen;
    }

    /** The odds, as a logarithm, that words stand in that place to a name; of words never seen one to nineteen. */
    double odds(ConceptKind kind, Place place, String words) {
        Count count = count(kind, place, words);
        double rate = (count.holding + PRIOR * PRIOR_RATE) / (count.seen + PRIOR);
        return Math.log(rate / (1 - rate));
    }
}
