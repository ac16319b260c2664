package org.papergraph.bench.crf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.bench.crf.SpanBeliefs.Stretch;
import org.papergraph.ontology.ConceptKind;

/** Sentences, what a first stage thinks of each, and what it thinks of the same words in the others. */
final class BelievedSentences {

    private static final int LONGEST = 6;

    /** A sentence and what the first stage thinks of it. */
    record Believed(PaddedWords words, PaddedWords speech, List<String> asWritten, SpanBeliefs beliefs) {}

    private final List<Believed> sentences = new ArrayList<>();
    private final Map<ConceptKind, Map<String, Double>> beliefs = new HashMap<>();
    private final Map<String, Integer> occurrences = new HashMap<>();

    BelievedSentences(List<FeaturedSentence> sentences, List<SpanBeliefs> beliefs) {
        for (int s = 0; s < sentences.size(); s++) {
            FeaturedSentence sentence = sentences.get(s);
            List<String> words = sentence.words();
            add(new Believed(PaddedWords.of(words), PaddedWords.of(sentence.speech()), words, beliefs.get(s)));
        }
    }

    private void add(Believed sentence) {
        sentences.add(sentence);
        PaddedWords words = sentence.words();
        sentence.beliefs()
                .all()
                .forEach((stretch, belief) -> beliefs.computeIfAbsent(stretch.kind(), k -> new HashMap<>())
                        .merge(words.form(stretch.first(), stretch.last()), belief, Double::sum));
        for (int first = 0; first < words.size(); first++) {
            for (int last = first; last < Math.min(words.size(), first + LONGEST); last++) {
                occurrences.merge(words.form(first, last), 1, Integer::sum);
            }
        }
    }

    List<Believed> sentences() {
        return sentences;
    }

    /** In how many other places the words of a stretch stand. */
    int elsewhere(Believed sentence, Stretch stretch) {
        return Math.max(0, occurrences.getOrDefault(form(sentence, stretch), 0) - 1);
    }

    /** In how many of them the first stage expects a name of the same kind. */
    double namesElsewhere(Believed sentence, Stretch stretch) {
        double all = beliefs.getOrDefault(stretch.kind(), Map.of()).getOrDefault(form(sentence, stretch), 0.0);
        return Math.max(0, all - sentence.beliefs().of(stretch));
    }

    private static String form(Believed sentence, Stretch stretch) {
        return sentence.words().form(stretch.first(), stretch.last());
    }
}
