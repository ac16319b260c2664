package org.papergraph.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Entity;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.Lexicon;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.Role;
import org.papergraph.ontology.SourceLocation;
import org.papergraph.ontology.Summary;

class PaperExtractorTest {

    private static final PaperExtractor EXTRACTOR = new PaperExtractor(Lexicon.own());

    private static Summary summary(String text) {
        return new Summary("s", PaperMetadata.NONE, Optional.empty(), text, List.of(new SourceLocation("t.txt", 1)));
    }

    private static String found(Extraction extraction) {
        return extraction.entities().stream()
                .map(entity ->
                        entity.concept().kind().label() + " " + entity.concept().label())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void findsWhatAReaderWouldList() {
        Extraction extraction = EXTRACTOR.extract(summary(
                "We propose BERT, a bidirectional Transformer encoder for language understanding. It is pre-trained with a "
                        + "masked language model objective on English Wikipedia and fine-tuned on GLUE, SQuAD and question answering. "
                        + "Adam with dropout is used, and it outperforms ELMo."));

        assertThat(found(extraction))
                .contains(
                        "method BERT",
                        "dataset GLUE",
                        "dataset SQuAD",
                        "task question answering",
                        "method dropout",
                        "method ELMo");
        assertThat(extraction.entities())
                .filteredOn(entity -> entity.concept().label().equals("BERT"))
                .singleElement()
                .satisfies(bert -> assertThat(bert.role()).isEqualTo(Role.INTRODUCES));
    }

    @Test
    void whatAUsersVocabularyAddsIsFoundWhereItIsNamed() {
        ConceptKey mine = new ConceptKey(ConceptKind.TASK, "frobnication");
        Lexicon vocabulary = Lexicon.of(
                List.of(new Concept(mine, List.of(), Set.of(), List.of(), Optional.empty(), Optional.empty())));
        PaperMetadata paper = new PaperMetadata(
                Optional.of("A First Paper on Frobnication"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
        Summary summary = new Summary("s", paper, Optional.empty(), "", List.of(new SourceLocation("t.txt", 1)));

        assertThat(new PaperExtractor(Lexicon.own().with(vocabulary))
                        .extract(summary)
                        .entities())
                .extracting(Entity::concept)
                .contains(mine);
    }

    @Test
    void theNamesOfThePapersAuthorsAreNoMethods() {
        String text = "authors: Grace Hopper, Adam Smith\n\nThe network is trained with Adam.";
        PaperMetadata paper = new PaperMetadata(
                Optional.empty(),
                List.of("Grace Hopper", "Adam Smith"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
        Summary summary = new Summary("s", paper, Optional.empty(), text, List.of(new SourceLocation("t.txt", 1)));
        assertThat(EXTRACTOR.extract(summary).entities()).singleElement().satisfies(entity -> {
            assertThat(entity.concept().label()).isEqualTo("Adam");
            assertThat(entity.mentions())
                    .singleElement()
                    .satisfies(mention -> assertThat(mention.span().start()).isEqualTo(text.lastIndexOf("Adam")));
        });
    }

    @Test
    void aNameWithinAnotherOneDoesNotTakeItsPlaceByANounThatAddsNothing() {
        Extraction extraction = EXTRACTOR.extract(summary(
                "We train the model on the Multi-dSprites dataset, where it tells the objects from the background."));

        assertThat(found(extraction)).contains("dataset Multi-dSprites");
        assertThat(extraction.entities())
                .noneMatch(entity -> entity.concept().label().equals("dSprites"));
    }

    @Test
    void longAndShortFormAreOneEntity() {
        Extraction extraction = EXTRACTOR.extract(summary(
                "The agent uses model predictive control (MPC) for planning. MPC needs a model of the environment."));

        assertThat(extraction.entities())
                .filteredOn(entity -> entity.forms().contains("MPC"))
                .singleElement()
                .satisfies(mpc -> assertThat(mpc.forms()).contains("model predictive control"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bayesian neural networks (BNNs) have a prior. We train a BNN with dropout.",
                "A BNN (Bayesian neural network) has a prior. The BNN is trained with dropout.",
                "BNN = Bayesian neural network. The BNN is trained with dropout.",
                "We train a BNN with dropout. Here **BNN** – Bayesian neural network.",
                "Bayesian neural networks, or BNNs, have a prior. We train a BNN with dropout.",
            })
    void aShortFormIsWhatItsTextSaysAndNotWhatTheLexiconCallsSo(String text) {
        assertThat(EXTRACTOR.extract(summary(text)).entities())
                .filteredOn(entity -> entity.forms().stream().anyMatch(form -> form.startsWith("BNN")))
                .singleElement()
                .satisfies(entity -> assertThat(entity.concept().label()).isEqualTo("Bayesian neural network"));
    }

    @Test
    void aShortFormThatTheTextCoinsIsItsOwnLongForm() {
        Extraction extraction = EXTRACTOR.extract(
                summary("We propose the Adaptive Foo Network (AFN), a graph model. AFN beats GCN on Cora."));

        assertThat(extraction.entities())
                .filteredOn(entity -> entity.forms().contains("AFN"))
                .singleElement()
                .satisfies(entity -> {
                    assertThat(entity.concept().label()).isEqualTo("Adaptive Foo Network");
                    assertThat(entity.inLexicon()).isFalse();
                    assertThat(entity.mentions()).hasSize(3);
                });
    }

    @Test
    void everyMentionStandsWhereItSaysWhateverTheText() {
        String[] words = {
            "BERT",
            "**ResNet**",
            "$L_2$",
            "GAN (generative adversarial network)",
            "on",
            "ImageNet",
            "\uD83D\uDE00",
            "漢字",
            "the",
            "loss",
            "network",
            "\n\n",
            "- ",
            "we propose",
            "x\u0301",
            "&amp;",
            "<b>",
            "[Adam](http://a.b/c)",
            ".",
            "e.g.",
            "`k`-means"
        };
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder("x ");
            for (int i = random.nextInt(50); i >= 0; i--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(6) == 0 ? "" : " ");
            }
            Summary summary = summary(text.toString());
            for (Entity entity : EXTRACTOR.extract(summary).entities()) {
                entity.mentions().forEach(mention -> {
                    assertThat(mention.text()).isEqualTo(mention.span().of(summary.text()));
                    assertThat(mention.sentence().contains(mention.span())).isTrue();
                });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/",
                "a/b ",
                "(",
                "BERT ",
                "BERT(",
                "ResNet-",
                "A. ",
                "neural network ",
                "et al. ",
                "\u0301",
                "\uD83D\uDE00\u200D",
                "$x",
                "[1] "
            })
    @Timeout(20)
    void hostileTextTakesNoLongerThanItsLength(String unit) {
        assertThat(EXTRACTOR
                        .extract(summary("x" + unit.repeat(40_000 / unit.length())))
                        .summary()
                        .id())
                .isEqualTo("s");
    }

    @Test
    void aTextThatIsTooLongIsReadInPartAndSaysSo() {
        Extraction extraction = EXTRACTOR.extract(summary("BERT reads words. ".repeat(280_000)));

        assertThat(extraction.warnings()).containsExactly("summary: read to character 200000 of 5040000");
        assertThat(extraction.entities()).isNotEmpty();
    }
}
