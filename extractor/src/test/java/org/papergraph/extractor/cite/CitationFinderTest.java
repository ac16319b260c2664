package org.papergraph.extractor.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.ontology.CitedWork;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.Lexicon;
import org.papergraph.ontology.Mention;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.SourceLocation;
import org.papergraph.ontology.Span;
import org.papergraph.ontology.Summary;
import org.papergraph.ontology.TextPart;

class CitationFinderTest {

    static final CitationFinder FINDER = new CitationFinder(Lexicon.own());

    static List<CitedWork> cited(String text) {
        return cited(text, PaperMetadata.NONE);
    }

    static List<CitedWork> cited(String text, PaperMetadata paper) {
        Summary summary = new Summary("s", paper, Optional.empty(), text, List.of(new SourceLocation("test", 1)));
        return FINDER.find(summary, TextPart.SUMMARY, List.of());
    }

    static List<String> forms(String text) {
        return cited(text).stream().map(work -> work.forms().get(0)).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It builds on residual nets (He et al., 2016) throughout. | He et al., 2016",
                "It follows the recipe of Loshchilov and Hutter (2019) here. | Loshchilov and Hutter (2019)",
                "The bound is due to van der Vaart & Wellner (1996). | van der Vaart & Wellner (1996)",
                "An idea of Sørensen and Müller-Krumbhaar [2001] comes back. | Sørensen and Müller-Krumbhaar [2001]",
                "In Rumelhart's (1986) sense this is a distributed code. | Rumelhart's (1986)",
                "As shown before (Blei et al. '03), topics emerge. | Blei et al. '03",
                "They keep the setting of Kingma et al, 2014 unchanged. | Kingma et al, 2014",
                "This is the loss of Chopra et. al. (2005) again. | Chopra et. al. (2005)",
                "The encoder (Peters+, NAACL'18) is frozen. | Peters+, NAACL'18",
                "That was noted by McAllester and colleagues (1999) long ago. | McAllester and colleagues (1999)",
                "Sampling follows the scheme of [Ha and Schmidhuber, 2018]. | Ha and Schmidhuber, 2018",
                "The data come from O'Neil, D'Alché-Buc & De la Torre, ICML 2012 as before."
                        + "| O'Neil, D'Alché-Buc & De la Torre, ICML 2012",
            })
    void findsAWorkByItsAuthorsAndYear(String text, String form) {
        assertThat(forms(text)).containsExactly(form);
    }

    @Test
    void severalWorksInOneBracketAreSeveralWorks() {
        assertThat(cited("Earlier models (Elman, 1990; Hochreiter and Schmidhuber, 1997; Cho et al., 2014a,b) forget."))
                .extracting(CitedWork::name)
                .containsExactly("Elman 1990", "Hochreiter and Schmidhuber 1997", "Cho et al. 2014", "Cho et al. 2014");
    }

    @Test
    void aPointerItsEntryAndTheNamesBeforeItAreOneWork() {
        List<CitedWork> works = cited("""
                They start from the bound of Rademacher et al. [2] and the data of [1, 2].

                [1] A. Smith and B. Jones, "A corpus of small things," in Proc. LREC, 2010.
                [2] C. Rademacher, D. Roe, and E. Poe. Bounds for the impatient. COLT 2003.
                """);
        assertThat(works).hasSize(2);
        assertThat(works.get(0).title()).contains("Bounds for the impatient");
        assertThat(works.get(0).forms()).contains("Rademacher et al.", "[2]", "[1, 2]");
        assertThat(works.get(1).title()).contains("A corpus of small things");
        assertThat(works.get(1).year()).contains(2010);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See https://arxiv.org/abs/1706.03762v5 for that. | arxiv:1706.03762",
                "See arXiv:1412.6980 for that. | arxiv:1412.6980",
                "See hep-th/9711200 for that. | arxiv:hep-th/9711200",
                "See doi:10.1016/S0022-2836(05)80360-2. | doi:10.1016/s0022-2836(05)80360-2",
                "See https://aclanthology.org/N19-1423.pdf for that. | acl:n19-1423",
                "See [RealNVP](http://www.shortscience.org/paper?bibtexKey=journals/corr/1605.08803). | arxiv:1605.08803",
                "See <a href=\"https://openreview.net/forum?id=B1QRgziT-\">this</a>. | openreview:B1QRgziT-",
            })
    void findsAWorkByItsIdentifier(String text, String identifier) {
        List<CitedWork> works = cited(text);
        assertThat(works).hasSize(1);
        assertThat(works.get(0).identifiers()).extracting(Identifier::toString).contains(identifier);
    }

    @Test
    void aPaperNamedByWhatItIntroducesGetsItsTitleFromTheLexicon() {
        CitedWork work = cited("The decoder is taken from the original Transformer paper.")
                .get(0);
        assertThat(work.introduces()).contains("Transformer");
        assertThat(work.title()).contains("Attention Is All You Need");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kumar et al. propose a new critic. Later, Kumar et al. also show that it is stable.",
                "The paper shows in Fig. 3 and Table 2 (see Section 4.1) that values in [0, 1] or [1, 10] suffice.",
                "Version 2.0 from March 2018 needs CUDA 9.1, see https://github.com/acme/code and https://i.imgur.com/x.png.",
                "They use BERT and ResNet-50 on ImageNet (2012 version), in May 2019.",
                "Video: https://www.youtube.com/watch?v=abc, blog: https://acme.github.io/2019/01/post.html",
                "This paper is a follow-up. The paper is well written, and the authors release code.",
                "# Attention is all you need\nVaswani et al. 2017, https://arxiv.org/abs/1706.03762\n\nVaswani et al. drop recurrence.",
                "# [On Doubt](https://arxiv.org/abs/1801.00001)\n\n_Jane Roe, Edgar Poe, Kim Moe_\n\nIt doubts.",
                "Questions of the kind \"Oslo is to Norway as Bern is to what\" are answered.",
                "* A note.\n\n* [Link to the paper](https://arxiv.org/abs/1804.03329)\n\n* It is short.",
            })
    void whatIsNoOtherWorkIsNotCited(String text) {
        assertThat(cited(text)).isEmpty();
    }

    @Test
    void theSummarisedPaperIsKnownByItsMetadata() {
        PaperMetadata paper = new PaperMetadata(
                Optional.of("Learning to Doubt"),
                List.of("Ada Lovelace", "Grace Hopper"),
                Optional.of(2018),
                Optional.empty(),
                List.of(),
                List.of(Identifier.parse("arXiv:1801.00001").orElseThrow()));
        assertThat(cited(
                        "\"Learning to Doubt\" (arXiv:1801.00001) by Lovelace and Hopper (2018) extends Lovelace and Hopper (2016).",
                        paper))
                .extracting(CitedWork::name)
                .containsExactly("Lovelace and Hopper 2016");
    }

    @Test
    void aTitleIsInferredFromTheConceptBesideNamesAndYear() {
        assertThat(
                        cited(
                                "They train with the Adam optimizer of Kingma and Ba (2014) and batch normalization (Ioffe & Szegedy, 2015)."))
                .extracting(work -> work.title().orElse(""))
                .containsExactly(
                        "Adam: A Method for Stochastic Optimization",
                        "Batch Normalization: Accelerating Deep Network Training by Reducing Internal Covariate Shift");
        assertThat(cited("They train with Adam, as Roe and Poe (1999) do."))
                .extracting(CitedWork::title)
                .containsExactly(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The uniform stability of Bousquet and Elisseeff (2002) bounds the gap. | Stability and generalization",
                "A pruned network trains as well, the lottery ticket says (Frankle et al., 2019). | ''",
                "Very deep plain networks are hard to train (He et al., 2016). | ''",
                "They copy the sticky actions of the Arcade Learning Environment (Machado et al., 2018)."
                        + "| Revisiting the Arcade Learning Environment: Evaluation protocols and open problems for general agents",
                "That was seen by others too (Wang et al., 2016). | ''",
            })
    void aKnownWorkGetsItsTitleIfMoreThanASurnameAndTheYearSaysSo(String text, String title) {
        assertThat(cited(text))
                .singleElement()
                .satisfies(work -> assertThat(work.title().orElse("")).isEqualTo(title));
    }

    @Test
    void theConceptBesideAWorkOfOthersIsNotItsTitle() {
        assertThat(cited("One begins with sequence-to-sequence learning (Kalchbrenner and Blunsom, 2013)."))
                .extracting(work -> work.title().orElse(""))
                .containsExactly("Recurrent continuous translation models");
    }

    @Test
    void aListOfReferencesIsReadWhateverItsMarkup() {
        for (String list : List.of(
                """
                @inproceedings{roe2003bounds,
                  author = {Roe, Jane and Poe, Edgar},
                  title = {Bounds for the Impatient},
                  year = {2003}
                }
                """,
                "<ol>\n<li>J. Roe and E. Poe. Bounds for the Impatient. In COLT, 2003.</li>\n</ol>",
                ".. [1] J. Roe and E. Poe. Bounds for the Impatient. In COLT, 2003.",
                "\\bibitem{roe2003bounds} J. Roe and E. Poe. \\newblock Bounds for the Impatient. \\newblock In COLT, 2003.")) {
            List<CitedWork> works = cited("A summary of waiting.\n\n## References\n\n" + list + "\n");
            assertThat(works).as(list).hasSize(1);
            assertThat(works.get(0).title().orElse("")).as(list).isEqualToIgnoringCase("Bounds for the Impatient");
            assertThat(works.get(0).year()).as(list).contains(2003);
        }
    }

    @Test
    void namesBelowATitleThatAReaderTookAwayAreTheSummarisedPapersOwn() {
        assertThat(cited("_Jane Roe, Edgar Poe, Kim Moe_\n\nIt doubts.", PaperMetadata.NONE.withTitle("On Doubt")))
                .isEmpty();
    }

    @Test
    void aMentionCarriesTheSentenceAroundIt() {
        String text = "One sentence. It extends Koller et al. (2009). Another one.";
        Summary summary =
                new Summary("s", PaperMetadata.NONE, Optional.empty(), text, List.of(new SourceLocation("test", 1)));
        Span second = new Span(14, 46);
        Mention mention = FINDER.find(summary, TextPart.SUMMARY, List.of(new Span(0, 13), second, new Span(47, 59)))
                .get(0)
                .mentions()
                .get(0);
        assertThat(mention.sentence()).isEqualTo(second);
        assertThat(mention.finders()).containsExactly("author-year");
    }
}
