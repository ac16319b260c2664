package org.papergraph.queries.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.queries.QueryException;
import org.papergraph.queries.SmallGraph;
import org.papergraph.queries.TestCorpus;

@ExtendWith(SmallGraph.Given.class)
class PaperFinderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arxiv:1810.04805",
                "arXiv:1810.04805v2",
                "1810.04805",
                "https://arxiv.org/abs/1810.04805",
                "http://www.arxiv.org/pdf/1810.04805v1.pdf",
                "10.48550/arXiv.1810.04805",
                "bert-1",
                "bert-2",
                "https://papergraph.org/data/summary/bert-1",
                "<summary/bert-2>",
                "BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding",
                "bert pre training of deep bidirectional transformers for language understanding",
                "deep bidirectional",
                "Deep Bi",
                "pretraining of deep",
                "Deep Transformers Understanding"
            })
    void aPaperIsFoundByIdsLinksSummariesTitleAndPartsOfIt(String name, SmallGraph graph) {
        PaperRef paper = graph.ask(view -> new PaperFinder(view).require(name));

        assertThat(paper.key()).isEqualTo("arxiv:1810.04805");
    }

    @ParameterizedTest
    @CsvSource({
        "title:generativeadversarialnets, Generative Adversarial Nets",
        "text:0a1b2c, a note on attention and GloVe",
        "title:glovevectors, 'GloVe \"vectors\" for words, \\ and more'"
    })
    void aKeyIsAName(String key, String label, SmallGraph graph) {
        PaperRef paper = graph.ask(view -> new PaperFinder(view).require(key));

        assertThat(paper.key()).isEqualTo(key);
        assertThat(paper.label()).isEqualTo(label);
    }

    @Test
    void aTitleComesBeforeALongerOneThatContainsIt() {
        String corpus = """
                = a | title:deeplearning | Deep Learning | | 2015 |
                One.

                = b | title:deeplearningofthings | Deep Learning of Things | | 2016 |
                Two.
                """;
        try (SmallGraph graph = SmallGraph.of(TestCorpus.parse(corpus))) {
            assertThat(graph.ask(view -> new PaperFinder(view).require("deep learning"))
                            .key())
                    .isEqualTo("title:deeplearning");
        }
    }

    @Test
    void anAmbiguousPartListsTheCandidatesThoseWithASummaryFirst(SmallGraph graph) {
        assertThatThrownBy(() -> graph.ask(view -> new PaperFinder(view).require("le")))
                .isInstanceOf(QueryException.class)
                .hasMessage("""
                        "le" names 2 papers (ambiguous-paper); give more of the title, or what stands in brackets:
                          Deep Residual Learning for Image Recognition (2015) [arxiv:1512.03385]
                          Neural Machine Translation by Jointly Learning to Align and Translate (2014) [arxiv:1409.0473], only cited""");
    }

    @Test
    void ofManyCandidatesTenAreListedAndAllCounted() {
        StringBuilder corpus = new StringBuilder();
        for (int i = 10; i < 40; i++) {
            corpus.append("= s%d | title:p%d | Same words %d | | 2000 |\nText.\n\n".formatted(i, i, i));
        }
        try (SmallGraph graph = SmallGraph.of(TestCorpus.parse(corpus.toString()))) {
            Finding<PaperRef> finding = graph.ask(view -> new PaperFinder(view).find("same words"));

            assertThat(finding).isInstanceOf(Finding.Ambiguous.class);
            assertThat(((Finding.Ambiguous<PaperRef>) finding).candidates()).hasSize(10);
            assertThat(((Finding.Ambiguous<PaperRef>) finding).total()).isEqualTo(30);
            assertThatThrownBy(() -> graph.ask(view -> new PaperFinder(view).require("same words")))
                    .hasMessageContaining("names 30 papers")
                    .hasMessageContaining("and 20 more");
        }
    }

    @Test
    void twoPapersOfOneTitleAreToldApartByTheirIris() {
        String corpus = """
                = a | text:1 | A note | | |
                One.

                = b | text:2 | A note | | |
                Two.
                """;
        try (SmallGraph graph = SmallGraph.of(TestCorpus.parse(corpus))) {
            assertThatThrownBy(() -> graph.ask(view -> new PaperFinder(view).require("a note")))
                    .hasMessageContaining("A note [text:1] <https://papergraph.org/data/paper/text/1>\n")
                    .hasMessageContaining("A note [text:2] <https://papergraph.org/data/paper/text/2>");
        }
    }

    @Test
    void aMisspeltTitleGetsSuggestions(SmallGraph graph) {
        assertThatThrownBy(() -> graph.ask(view -> new PaperFinder(view).require("Atention is al you ned")))
                .hasMessageContaining("(unknown-paper); the nearest are:")
                .hasMessageContaining("Attention Is All You Need (2017) [arxiv:1706.03762]");
    }
}
