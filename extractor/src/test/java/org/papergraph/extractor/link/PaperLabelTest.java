package org.papergraph.extractor.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.SourceLocation;
import org.papergraph.ontology.Summary;

class PaperLabelTest {

    private static final List<ConceptKey> INTRODUCED =
            List.of(new ConceptKey(ConceptKind.TASK, "arcade play"), new ConceptKey(ConceptKind.METHOD, "DQN"));

    @Test
    void aTitleIsTheName() {
        assertThat(PaperLabel.of(PaperMetadata.NONE.withTitle("Playing Games"), INTRODUCED, "It plays."))
                .isEqualTo("Playing Games");
    }

    @Test
    void withoutTitleFirstAuthorAndMethodAreTheName() {
        assertThat(PaperLabel.of(by("Mnih, Volodymyr", "Alex Graves"), INTRODUCED, "It plays."))
                .isEqualTo("Mnih et al.: DQN");
        assertThat(PaperLabel.of(by("Volodymyr Mnih"), INTRODUCED, "It plays.")).isEqualTo("Mnih: DQN");
        assertThat(PaperLabel.of(by("Volodymyr Mnih"), List.of(), "It plays.")).isEqualTo("It plays.");
    }

    @ParameterizedTest
    @CsvSource({
        "Mnih et al. propose to play games., Mnih et al.: DQN",
        "van den Oord et al. (2016) play games., van den Oord et al.: DQN",
        "Mu and Gilmer introduce a benchmark., Mu and Gilmer: DQN",
        "Games and Players are what it is about., Games and Players are what it is about.",
        "This paper plays games., This paper plays games.",
        "In Mnih et al. games are played., In Mnih et al. games are played.",
    })
    void theTextMayBringTheAuthors(String opening, String label) {
        assertThat(PaperLabel.of(PaperMetadata.NONE, INTRODUCED, opening)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "|One sentence says what it does. Another says more.|,One sentence says what it does.",
                "|## Summary\n\nOne sentence says what it does. More.|,One sentence says what it does.",
                "|## Introduction One sentence says what it does. More.|,One sentence says what it does.",
                "|**TL;DR:** One sentence says what it does.\n* More.|,One sentence says what it does.",
                "|**BERT** is a model of language. More.|,BERT is a model of language.",
                "|Kumar et al. propose to play. More.|,Kumar et al. propose to play.",
                "|How do we learn to play games? We do not.|,How do we learn to play games?",
                "|## Summary|,Summary",
            })
    void theFirstSentenceIsTakenWithoutHeadings(String text, String opening) {
        assertThat(PaperLabel.opening(summary(text))).isEqualTo(opening);
    }

    @Test
    void aLongSentenceIsCutAtAWord() {
        String opening = PaperLabel.opening(summary("Words and ".repeat(200)));

        assertThat(opening).hasSizeLessThanOrEqualTo(91).endsWith("and…").startsWith("Words and Words");
        assertThat(PaperLabel.opening(summary("😀".repeat(200)))).hasSize(91);
        assertThat(PaperLabel.opening(summary("#".repeat(100_000)))).isEqualTo("id");
    }

    private static PaperMetadata by(String... authors) {
        return new PaperMetadata(
                Optional.empty(), List.of(authors), Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    private static Summary summary(String text) {
        return new Summary("id", PaperMetadata.NONE, Optional.empty(), text, List.of(new SourceLocation("a.txt", 1)));
    }
}
