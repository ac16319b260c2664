package org.papergraph.extractor.combine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.extractor.find.Vote;
import org.papergraph.extractor.nlp.SentenceReader;
import org.papergraph.extractor.text.AnalysedText;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.TextPart;

class OutlineTest {

    private static final String NOTE = """
            # Results

            A paragraph about Alpha.

            * Datasets
                * Beta
                    * Gamma, on its own
                * Delta
            * Baselines:
                * Epsilon
            * Tasks: Zeta

            ## Notes

            Eta stands below a heading that announces nothing.
            """;

    private final AnalysedText text = new SentenceReader().read(TextPart.SUMMARY, NOTE);
    private final Outline outline = new Outline(text);

    private Vote vote(String name) {
        int start = text.text().indexOf(name);
        return new Vote(text, start, start + name.length(), 0, ConceptKind.METHOD, Optional.empty(), "test");
    }

    @ParameterizedTest
    @CsvSource({
        "Alpha, result",
        "Beta, data",
        "Gamma, data",
        "Delta, data",
        "Epsilon, method",
        "Zeta, result",
        "Eta, result"
    })
    void theNearestLineAboveThatAnnouncesAnythingCounts(String name, String announced) {
        assertThat(outline.above(vote(name))).isEqualTo(announced);
    }

    @Test
    void whatStandsBeforeAColonAnnouncesTheRestOfItsLine() {
        assertThat(outline.before(vote("Zeta"))).isEqualTo("task");
        assertThat(outline.before(vote("Gamma"))).isEqualTo(Outline.NOTHING);
    }

    @Test
    void anItemOfOneNameIsWhole() {
        assertThat(outline.isWhole(vote("Beta"))).isTrue();
        assertThat(outline.isWhole(vote("Gamma"))).isFalse();
    }
}
