package org.papergraph.extractor.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.papergraph.extractor.text.AnalysedText;
import org.papergraph.extractor.text.Token;
import org.papergraph.ontology.ConceptKind;

/**
 * Finds noun phrases whose last noun tells what they name: "scene adversarial loss" is a method, "box-world environment" a
 * dataset, "keypoint detection" a task.
 */
public final class HeadNounFinder implements Finder {

    public static final String NAME = "pattern";

    private static final int MOST_MODIFIERS = 4;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Vote> find(AnalysedText text) {
        List<Vote> votes = new ArrayList<>();
        for (int s = 0; s < text.sentences().size(); s++) {
            List<Token> tokens = text.sentences().get(s).tokens();
            for (int head = 1; head < tokens.size(); head++) {
                String word = tokens.get(head).text().toLowerCase(Locale.ROOT);
                int first = firstModifier(tokens, head);
                if (first < head) {
                    addVotes(text, s, tokens, first, head, word, votes);
                }
            }
        }
        return votes;
    }

    private static void addVotes(
            AnalysedText text, int sentence, List<Token> tokens, int first, int head, String word, List<Vote> votes) {
        for (ConceptKind kind : ConceptKind.values()) {
            if (heads(kind, word)) {
                // The whole phrase, and its last two words: which of them is the name is decided later.
                votes.add(vote(text, sentence, tokens.get(first), tokens.get(head), kind));
                if (first < head - 1) {
                    votes.add(vote(text, sentence, tokens.get(head - 1), tokens.get(head), kind));
                }
                if (first < head - 2) {
                    votes.add(vote(text, sentence, tokens.get(head - 2), tokens.get(head), kind));
                }
            }
        }
    }

    private static boolean heads(ConceptKind kind, String word) {
        return switch (kind) {
            case METHOD -> Words.METHOD_HEADS.contains(word);
            case DATASET -> Words.DATASET_HEADS.contains(word);
            case TASK -> Words.TASK_HEADS.contains(word);
            case METRIC -> false;
        };
    }

    static int firstModifier(List<Token> tokens, int head) {
        int first = head;
        while (first > 0 && head - first < MOST_MODIFIERS && isModifier(tokens.get(first - 1))) {
            first--;
        }
        return first;
    }

    static boolean isModifier(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return Character.isLetterOrDigit(word.charAt(0))
                && word.codePoints().anyMatch(Character::isLetter)
                && !Words.OUTSIDE.contains(word)
                && !word.endsWith("ly");
    }

    private static Vote vote(AnalysedText text, int sentence, Token first, Token last, ConceptKind kind) {
        return new Vote(text, first.start(), last.end(), sentence, kind, Optional.empty(), NAME);
    }
}
