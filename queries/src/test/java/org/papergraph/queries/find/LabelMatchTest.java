package org.papergraph.queries.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.queries.find.LabelMatch.Grade;

class LabelMatchTest {

    @ParameterizedTest
    @CsvSource({
        "batch norm, Batch-Norms, SAME",
        "naive bayes, Naïve Bayes, SAME",
        "residual learning, Deep Residual Learning for Images, WORDS",
        "residual lear, Deep Residual Learning for Images, WORDS",
        "deep images, Deep Residual Learning for Images, BEGINNINGS",
        "d res, Deep Residual Learning for Images, BEGINNINGS",
        "off-policy, Offpolicygradients for All, LETTERS",
        "transformers, A Vision Transformer, LETTERS",
        "images deep, Deep Residual Learning for Images, NONE",
        "or, Transformer, NONE",
        "quantum, Deep Residual Learning, NONE",
        "???, Deep Residual Learning, NONE",
        "deep, ???, NONE"
    })
    void theGradeTellsHowALabelAnswersToAName(String name, String label, Grade grade) {
        assertThat(new LabelMatch(name).grade(label, Grade.NONE)).isEqualTo(grade);
    }

    @Test
    void likenessIsOneForTheSameWordsAndNoneForOthers() {
        assertThat(new LabelMatch("Deep  learning").likeness("deep learning!")).isEqualTo(1);
        assertThat(new LabelMatch("deep learning").likeness("xyz")).isZero();
        assertThat(new LabelMatch("deep learning").likeness("deep lerning")).isBetween(0.6, 0.9);
        assertThat(new LabelMatch("").likeness("")).isZero();
    }
}
