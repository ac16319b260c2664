package org.papergraph.bench.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListHintsTest {

    @Test
    void tellsWhereInAKnownNameAWordStandsAndHowSureThatIs() {
        ListHints hints = new ListHints(new KnownNames(List.of("Big Blue Sky", "Greenset")));
        assertThat(hints.told(List.of("on", "Big", "Blue", "Sky", "and", "GREENSET")))
                .containsExactly(
                        List.of("l-", "-"),
                        List.of("lB", "lAS_WRITTEN"),
                        List.of("lI", "lAS_WRITTEN"),
                        List.of("lE", "lAS_WRITTEN"),
                        List.of("l-", "-"),
                        List.of("lS", "lBUT_FOR_CASE"));
    }
}
