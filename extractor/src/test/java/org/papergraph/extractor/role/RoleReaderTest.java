package org.papergraph.extractor.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.extractor.find.Vote;
import org.papergraph.extractor.nlp.SentenceReader;
import org.papergraph.extractor.text.AnalysedText;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Role;
import org.papergraph.ontology.TextPart;

class RoleReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "METHOD  | We propose {HIRO}, a hierarchical agent.                  | INTRODUCES",
                "METHOD  | The authors introduce a layer called {CapsNet}.           | INTRODUCES",
                "METHOD  | It is trained with {Adam}.                                | USES",
                "METHOD  | The model is based on {BERT}.                             | USES",
                "METHOD  | The model, unlike {BERT}, reads left to right.            | COMPARES_WITH",
                "METHOD  | It does not use {attention}.                              | MENTIONS",
                "METHOD  | The agent is trained without {experience replay}.         | MENTIONS",
                "METHOD  | It drops {next sentence prediction}.                      | MENTIONS",
                "METHOD  | It outperforms {TRPO} by far.                             | COMPARES_WITH",
                "METHOD  | We propose a new loss based on {dropout}.                 | USES",
                "METHOD  | {TideNet}: Learning to Swim. Some words follow.                  | INTRODUCES",
                "METHOD  | Some words. {TideNet}: it swims.                         | MENTIONS",
                "METHOD  | It uses something called {mixup} for this.               | USES",
                "METHOD  | The new layer, called {TideNet}, swims.                  | INTRODUCES",
                "METHOD  | In a model called EbbNet, an {LSTM} reads the goal.      | MENTIONS",
                "METHOD  | The authors propose to combine {dropout} and pruning.    | USES",
                "METHOD  | The key idea behind {TideNet} is to swim.                | INTRODUCES",
                "METHOD  | {TideNet}, the approach put forward by this paper, swims. | INTRODUCES",
                "METHOD  | It adds a novel {off-policy correction}.                 | INTRODUCES",
                "METHOD  | The authors do not propose {TideNet} here.               | MENTIONS",
                "METHOD  | One might perhaps use {dropout} instead, but nobody did. | USES",
                "DATASET | Accuracy on {ImageNet} rises to 80 %.                     | EVALUATED_ON",
                "DATASET | The network is pre-trained on {ImageNet}.                 | USES",
                "DATASET | They introduce {SQuAD}, a set of questions.               | INTRODUCES",
                "TASK    | Some words first. More words. It is a method for {image classification}. | ADDRESSES",
            })
    void theClauseTellsTheRole(ConceptKind kind, String marked, Role expected) {
        int start = marked.indexOf('{');
        int end = marked.indexOf('}') - 1;
        AnalysedText text = new SentenceReader().read(TextPart.SUMMARY, marked.replaceAll("[{}]", ""));
        int sentence = 0;
        while (text.sentences().get(sentence).end() < end) {
            sentence++;
        }
        Vote vote = new Vote(text, start, end, sentence, kind, Optional.empty(), "test");

        assertThat(new RoleReader().role(kind, List.of(vote))).isEqualTo(expected);
    }
}
