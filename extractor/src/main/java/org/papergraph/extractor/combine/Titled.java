package org.papergraph.extractor.combine;

import org.papergraph.extractor.find.Vote;
import org.papergraph.extractor.text.Token;

/** Whether a sentence is written like a title, so that its capitals say nothing about its words. */
final class Titled {

    private static final int FEWEST_WORDS = 4;
    private static final double LEAST_SHARE = 0.6;

    private Titled() {}

    static boolean sentence(Vote vote) {
        int words = 0;
        int capitals = 0;
        for (Token token : vote.text().sentences().get(vote.sentence()).tokens()) {
            if (Character.isLetter(token.text().charAt(0))) {
                words++;
                capitals += Character.isUpperCase(token.text().charAt(0)) ? 1 : 0;
            }
        }
        return words >= FEWEST_WORDS && capitals >= LEAST_SHARE * words;
    }
}
