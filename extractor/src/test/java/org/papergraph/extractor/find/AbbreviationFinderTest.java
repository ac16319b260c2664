package org.papergraph.extractor.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.extractor.nlp.SentenceReader;
import org.papergraph.ontology.TextPart;

class AbbreviationFinderTest {

    private static List<String> pairs(String text) {
        return new AbbreviationFinder()
                .pairs(new SentenceReader().read(TextPart.SUMMARY, text)).stream()
                        .map(pair -> pair.shortForm() + " = " + pair.longForm())
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "uses model predictive control (MPC) here, MPC = model predictive control",
        "uses MPC (model predictive control) here, MPC = model predictive control",
        "with Hindsight Experience Replay (HER), HER = Hindsight Experience Replay",
        "a variational auto-encoder (VAE), VAE = variational auto-encoder",
        "many convolutional neural networks (CNNs), CNNs = convolutional neural networks",
        "by k-nearest neighbours (kNN) search, kNN = k-nearest neighbours",
        "the area under the curve (AUC), AUC = area under the curve",
    })
    void findsWhatTheTextDefines(String text, String expected) {
        assertThat(pairs(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the result (Table 3) is good",
                "as shown before (see Figure 2)",
                "a network (with dropout)",
                "a long text (XQZ) without it",
                "accuracy (in %)",
                "the (A) and (B) parts",
                "an empty () pair",
            })
    void aParenthesisIsNotAlwaysAnAbbreviation(String text) {
        assertThat(pairs(text)).isEmpty();
    }
}
