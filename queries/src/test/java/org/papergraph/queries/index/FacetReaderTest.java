package org.papergraph.queries.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FacetReaderTest {

    @Test
    void tellsTheProblemFromWhatWasDoneAndWhatCameOut() {
        Map<Space, StringBuilder> facets = FacetReader.of(List.of(
                "Frobnication is an important problem that has been studied widely.",
                "However, existing approaches need many labels.",
                "We propose a framework that is trained by predicting gradients.",
                "Our method consists of two networks.",
                "Experiments show that it outperforms the state of the art by 3 %."));

        assertThat(facets.get(Space.BACKGROUND)).contains("Frobnication", "existing approaches");
        assertThat(facets.get(Space.METHOD)).contains("framework", "two networks");
        assertThat(facets.get(Space.RESULT)).contains("outperforms");
    }

    @Test
    void everySentenceIsOfOneFacetWhateverItHolds() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            String sentence = random.ints(random.nextInt(80) + 1, 1, 0xD7FF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString()
                    .replace('\n', ' ');
            assertThat(FacetReader.of(List.of(sentence)).values())
                    .singleElement()
                    .asString()
                    .isEqualTo(sentence + "\n");
        }
    }

    @Test
    void countsCues() {
        assertThat(new FacetCues("We then train it, which is used by carefully choosing words.").method())
                .isEqualTo(4);
        assertThat(new FacetCues("State-of-the-art accuracy improves by 20%").result())
                .isEqualTo(4);
        assertThat(new FacetCues("This paper addresses challenging tasks; the task of parsing").background())
                .isEqualTo(4);
    }
}
