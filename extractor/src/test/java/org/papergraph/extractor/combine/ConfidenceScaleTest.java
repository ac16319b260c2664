package org.papergraph.extractor.combine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConfidenceScaleTest {

    @Test
    void whatIsMoreProbableIsNeverLessCertain() {
        double before = 0;
        for (int i = 0; i <= 1000; i++) {
            double confidence = ConfidenceScale.confidence(i / 1000.0);
            assertThat(confidence).isBetween(before, 1.0);
            before = confidence;
        }
    }

    @Test
    void theLeastLikelyEntityIsAboutAsLikelyRightAsWrong() {
        assertThat(ConfidenceScale.confidence(0.4)).isBetween(0.4, 0.55);
    }
}
