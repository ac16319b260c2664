package org.papergraph.extractor.combine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.extractor.find.AbbreviationFinder;
import org.papergraph.extractor.find.LexiconFinder;
import org.papergraph.extractor.find.Vote;
import org.papergraph.extractor.nlp.SentenceReader;
import org.papergraph.extractor.text.AnalysedText;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Lexicon;
import org.papergraph.ontology.TextPart;

class OwnShortFormsTest {

    private static final Lexicon LEXICON = Lexicon.of(List.of(
            concept("binary neural network", "BNN", "binarized neural network"),
            concept("variational autoencoder", "VAE"),
            concept("proximal policy optimization", "PPO"),
            concept("latent Dirichlet allocation", "LDA"),
            concept("linear discriminant analysis", "LDA"),
            concept("neural machine translation", "NMT"),
            concept("DINO")));

    private static Concept concept(String label, String... others) {
        return new Concept(
                new ConceptKey(ConceptKind.METHOD, label),
                List.of(others),
                Set.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** The concepts that remain of a short form, one for each vote. */
    private static List<String> concepts(String text, String shortForm) {
        AnalysedText read = new SentenceReader().read(TextPart.SUMMARY, text);
        AbbreviationFinder abbreviations = new AbbreviationFinder();
        List<Vote> votes = new ArrayList<>(new LexiconFinder(LEXICON).find(read));
        votes.addAll(abbreviations.find(read));
        return new OwnShortForms(LEXICON)
                .of(votes, abbreviations.pairs(read)).stream()
                        .filter(vote -> vote.surface().startsWith(shortForm))
                        .flatMap(vote -> vote.concept().map(ConceptKey::label).stream())
                        .toList();
    }

    @Test
    void aShortFormOfSomethingElseIsNoLongerTheLexiconsConcept() {
        assertThat(concepts("Bayesian neural networks (BNNs) are nets. A BNN is slow. BNNs are slow.", "BNN"))
                .isEmpty();
    }

    @Test
    void ofTwoConceptsTheOneThatTheTextDefinesRemains() {
        assertThat(concepts("Latent Dirichlet allocation (LDA) finds topics.", "LDA"))
                .containsExactly("latent Dirichlet allocation");
    }

    @Test
    void withoutADefinitionAllRemain() {
        assertThat(concepts("A BNN and LDA.", "LDA")).hasSize(2);
        assertThat(concepts("A BNN and LDA.", "BNN")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "a binarized neural net (BNN), BNN, binary neural network",
        "binarised neural networks (BNNs), BNN, binary neural network",
        "the variational auto-encoders (VAE), VAE, variational autoencoder",
        "and PPO (proximal policy optimisation), PPO, proximal policy optimization",
        "the proximal policy optimizaton (PPO), PPO, proximal policy optimization",
        "and neural MT (NMT), NMT, neural machine translation",
        "the distillation with no labels (DINO), DINO, DINO",
    })
    void theSameInOtherWordsRemainsTheConcept(String text, String shortForm, String concept) {
        assertThat(concepts(text, shortForm)).containsExactly(concept);
    }
}
