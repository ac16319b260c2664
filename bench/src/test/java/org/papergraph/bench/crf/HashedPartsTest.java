package org.papergraph.bench.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HashedPartsTest {

    @Test
    void wordsWithTheSameEndHavePartsInCommon() {
        assertThat(common("TreeBank", "PropBank")).isGreaterThan(common("TreeBank", "accuracy"));
    }

    @Test
    void wordsThatDifferInCaseAloneDifferInOutline() {
        assertThat(numbers("COCO")).isNotEqualTo(numbers("coco"));
        assertThat(common("COCO", "coco")).isGreaterThan(4);
    }

    @Test
    void longWordsHaveNoMorePartsThanAnInputCanBear() {
        assertThat(HashedParts.ofWord("x".repeat(3) + "abcdefghij".repeat(40))).hasSizeLessThan(30);
    }

    @Test
    void allNumbersAreWithinBounds() {
        for (String word : List.of("a", "-", "Ω", "SQuAD2.0", "\uD83D\uDE00")) {
            assertThat(numbers(word)).isNotEmpty().allMatch(part -> part >= 0 && part < HashedParts.BUCKETS);
        }
    }

    private static long common(String one, String other) {
        return numbers(one).stream().filter(numbers(other)::contains).count();
    }

    private static Set<Integer> numbers(String word) {
        return Arrays.stream(HashedParts.ofWord(word)).boxed().collect(Collectors.toSet());
    }
}
