package org.papergraph.extractor.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.extractor.nlp.SentenceReader;
import org.papergraph.ontology.TextPart;

class NameFinderTest {

    private static List<String> names(String text) {
        return new NameFinder()
                .find(new SentenceReader().read(TextPart.SUMMARY, text)).stream()
                        .map(Vote::surface)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "we train TideNet here, TideNet",
        "T5 is large, T5",
        "a TIDE-based swimmer, TIDE",
        "a TIDEbased swimmer, TIDE",
        "the Tidal Wave Network swims, Tidal Wave Network",
    })
    void whatIsWrittenLikeANameIsOne(String text, String expected) {
        assertThat(names(text)).containsExactly(expected);
    }

    @Test
    void aSumOfNamesIsANameBesideItsParts() {
        assertThat(names("we call it 2-TIDE+WAVE")).containsExactly("2-TIDE", "WAVE", "2-TIDE+WAVE");
        assertThat(names("if a+b is positive")).isEmpty();
    }

    @Test
    void capitalisedWordsWithHyphensAreAName() {
        assertThat(names("we run Puddle-Velocity and Off-the-shelf code")).containsExactly("Puddle-Velocity");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "with 340M weights and 250K steps",
                "on eight GPUs with PyTorch",
                "harmless, as they say [ABC+21]",
                "as shown by [HeZRS15] before",
                "settings S1 and S2",
                "Authors: Ada Nowhere, Bob Example",
                "to appear at USENIX or VLDB",
                "it does NOT sink, NOTE that",
            })
    void quantitiesHardwareCitationKeysPeopleVenuesAndStressedWordsAreNone(String text) {
        assertThat(names(text)).isEmpty();
    }
}
