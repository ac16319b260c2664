package org.papergraph.extractor.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.extractor.nlp.SentenceReader;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Lexicon;
import org.papergraph.ontology.TextPart;

class LexiconFinderTest {

    private static Concept concept(ConceptKind kind, String label, Set<String> exact, String... others) {
        return new Concept(
                new ConceptKey(kind, label), List.of(others), exact, List.of(), Optional.empty(), Optional.empty());
    }

    private final LexiconFinder finder = new LexiconFinder(Lexicon.of(List.of(
            concept(ConceptKind.METHOD, "off-policy correction", Set.of()),
            concept(ConceptKind.METHOD, "BERT", Set.of()),
            concept(ConceptKind.METHOD, "Adam", Set.of("Adam")),
            concept(ConceptKind.METHOD, "Schrödinger bridge", Set.of()),
            concept(ConceptKind.METHOD, "T5", Set.of()),
            concept(ConceptKind.METHOD, "A-ViT", Set.of()),
            concept(ConceptKind.METHOD, "convolutional neural network", Set.of(), "CNN"),
            concept(ConceptKind.DATASET, "CIFAR-10", Set.of()))));

    private List<String> found(String text) {
        return finder.find(new SentenceReader().read(TextPart.SUMMARY, text)).stream()
                .map(vote ->
                        vote.surface() + " = " + vote.concept().orElseThrow().label())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "uses offpolicy correction, offpolicy correction = off-policy correction",
        "uses Off-Policy-Corrections, Off-Policy-Corrections = off-policy correction",
        "uses off policy correction, off policy correction = off-policy correction",
        "a BERT-based model, BERT = BERT",
        "a BERTstyle model, BERT = BERT",
        "trained with Adam., Adam = Adam",
        "the Schrodinger bridge, Schrodinger bridge = Schrödinger bridge",
        "T5 is large, T5 = T5",
        "an A-ViT reads, A-ViT = A-ViT",
        "many CNNs exist, CNNs = convolutional neural network",
        "a convolutional neural net, convolutional neural net = convolutional neural network",
        "on Cifar10, Cifar10 = CIFAR-10",
        "on CIFAR 10, CIFAR 10 = CIFAR-10",
    })
    void findsALabelInEverySpelling(String text, String expected) {
        assertThat(found(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "adam said",
                "t5 words",
                "convolutional. Neural network",
                "Alberta",
                "BERT5",
                "off, policy correction",
                "a ViT reads"
            })
    void whatOnlyLooksLikeALabelIsNone(String text) {
        assertThat(found(text)).isEmpty();
    }
}
