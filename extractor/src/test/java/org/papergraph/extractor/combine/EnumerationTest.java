package org.papergraph.extractor.combine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.papergraph.extractor.text.Token;

class EnumerationTest {

    private static List<Token> tokens(String text) {
        List<String> words = List.of(text.split(" ", -1));
        return IntStream.range(0, words.size())
                .mapToObj(i -> new Token(words.get(i), 10 * i, 10 * i + 1))
                .toList();
    }

    @Test
    void whatStandsAtItsEndsIsTheSameForEveryNameInIt() {
        List<Token> tokens = tokens("evaluated on CoLA , SST ( small ) , and the MRPC benchmarks .");

        for (int name : new int[] {2, 4}) {
            Enumeration row =
                    Enumeration.around(tokens("evaluated on CoLA , SST and the MRPC benchmarks ."), name, name);
            assertThat(row.isSeveral()).isTrue();
            assertThat(row.after()).isEqualTo("benchmarks");
            assertThat(row.before()).isEqualTo("evaluated");
        }
        assertThat(Enumeration.around(tokens, 4, 4).after()).isEqualTo("small");
    }

    @Test
    void aNameOnItsOwnIsNoEnumeration() {
        assertThat(Enumeration.around(tokens("we train BERT on a corpus"), 2, 2).isSeveral())
                .isFalse();
        assertThat(Enumeration.around(tokens("BERT"), 0, 0).after()).isEqualTo(Context.EDGE);
    }

    @Test
    void namesBesideOneAnotherWithoutASeparatorAreOneName() {
        assertThat(Enumeration.around(tokens("the Random Goal Maze is hard"), 1, 1)
                        .isSeveral())
                .isFalse();
    }
}
