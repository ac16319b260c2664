package org.papergraph.extractor.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
        "and proximal policy optimisation (PPO), PPO = proximal policy optimisation",
        "and PPO (proximal policy optimisation), PPO = proximal policy optimisation",
        "by self-supervised learning (SSL) of it, SSL = self-supervised learning",
        "a semi-supervised learner of supervised trees (SST), SST = supervised trees",
        "for semi supervised learning (SSL), SSL = semi supervised learning",
    })
    void findsWhatTheTextDefines(String text, String expected) {
        assertThat(pairs(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BNN = Bayesian neural network.",
                "Here BNN: Bayesian neural network, and so on.",
                "- **BNN**: Bayesian neural network",
                "**BNN** \u2013 Bayesian neural network, with a prior",
                "BNN - Bayesian neural network",
                "A BNN, short for Bayesian neural network, has a prior.",
                "A BNN (short for \"Bayesian neural network\") has a prior.",
                "A BNN is short for Bayesian neural network here.",
                "BNN stands for Bayesian neural network.",
                "BNN means Bayesian neural network.",
                "We fit a Bayesian neural network, or BNN, to it.",
                "We fit a Bayesian neural network or BNN to it.",
                "We fit a Bayesian neural network, abbreviated as BNN, to it.",
                "We fit a Bayesian neural network, BNN for short, to it.",
                "Bayesian neural network = BNN",
            })
    void findsWhatTheTextDefinesWithoutAParenthesis(String text) {
        assertThat(pairs(text)).containsExactly("BNN = Bayesian neural network");
    }

    @ParameterizedTest
    @ValueSource(strings = {"About ML: much less is known.", "ML: methods like these are old.", "GPU = given per user"})
    void doesNotTakeTheBeginningOfAClauseForALongForm(String text) {
        assertThat(pairs(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'VAE = variational autoencoder', VAE = variational autoencoder",
        "'VAE: variational auto-encoder', VAE = variational auto-encoder",
        "'BERT: bidirectional encoder representations from transformers', "
                + "BERT = bidirectional encoder representations from transformers",
        "'Markov decision processes, or MDPs, are it', MDPs = Markov decision processes",
    })
    void aWordMayGiveSeveralLettersAndALittleWordNone(String text, String expected) {
        assertThat(pairs(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BNN = 5 layers of batch norm",
                "BNN: a network of nets",
                "the method, or BNN, has a prior",
                "BNN - beats nearly everything",
                "a Bayesian tree, or BNN, has a prior",
                "the CRPS (CRPS of 3.5)",
                "DQN or A3C: as you like",
            })
    void wordsThatTheLettersDoNotBeginAreNoLongForm(String text) {
        assertThat(pairs(text)).isEmpty();
    }

    @Test
    @Timeout(5)
    void lettersThatFitInManyWaysTakeNoLonger() {
        String text = "AAAAAAAAB = " + "aaaa aaaa ".repeat(2_000);

        assertThat(pairs(text.repeat(3))).isEmpty();
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
