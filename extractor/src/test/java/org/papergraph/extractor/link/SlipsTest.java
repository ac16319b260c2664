package org.papergraph.extractor.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlipsTest {

    private final Slips slips = new Slips();

    SlipsTest() {
        slips.add("tidal representation network");
        slips.add("inter-tidal propagation");
        slips.add("Vickrey harbour");
        slips.add("well-formed tide");
    }

    @ParameterizedTest
    @CsvSource({
        "tidal representaton network, tidal representation network",
        "tidal rerpesentaiton network, tidal representation network",
        "harbour propogation, harbour propagation",
        "harbour of Vickery, harbour of vickrey"
    })
    void aWordThatNoNameHasIsTheOneThatIsMeant(String written, String meant) {
        assertThat(slips.of(written)).extracting(Slips.Respelled::name).containsExactly(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tidal representation network",
                "tidal representations network",
                "harbour propagate",
                "intratidal harbour",
                "wellformed harbour",
                "tidel wave at sea",
                "TIDALREPRESENTATON network",
                "propogation",
                ""
            })
    void whatIsKnownOrShortOrMeantToDifferStays(String name) {
        assertThat(slips.of(name)).isEmpty();
    }

    @Test
    void oneSlipInALongWordIsAlwaysFound() {
        Random random = new Random(5);
        String word = "representation";
        for (int round = 0; round < 500; round++) {
            int at = 1 + random.nextInt(word.length() - 4);
            String slip = word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
            if (!slip.equals(word)) {
                assertThat(slips.of("harbour " + slip))
                        .extracting(Slips.Respelled::right)
                        .containsExactly(word);
            }
        }
    }
}
