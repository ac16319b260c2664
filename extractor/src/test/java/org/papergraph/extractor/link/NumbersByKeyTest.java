package org.papergraph.extractor.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NumbersByKeyTest {

    /** Two strings of one hash. */
    private static final List<String> ALIKE = List.of("Aa", "BB");

    @Test
    void everyNumberOfAKeyIsFoundOnceInOrder() {
        Random random = new Random(11);
        Map<String, TreeSet<Integer>> expected = new TreeMap<>();
        NumbersByKey numbers = new NumbersByKey();
        for (int i = 0; i < 5000; i++) {
            String key = "key" + random.nextInt(900);
            int number = random.nextInt(3) == 0 ? Integer.MAX_VALUE - random.nextInt(50) : random.nextInt(2000);
            numbers.add(key, number);
            expected.computeIfAbsent(key, k -> new TreeSet<>()).add(number);
        }
        numbers.sort();
        expected.forEach(
                (key, all) -> assertThat(numbers.of(key).boxed().toList()).containsExactlyElementsOf(all));
        assertThat(numbers.of("another")).isEmpty();
    }

    @Test
    void keysOfOneHashAreFoundForOneAnother() {
        NumbersByKey numbers = new NumbersByKey();
        numbers.add(ALIKE.get(0), 3);
        numbers.add(ALIKE.get(1), 1);
        numbers.add("other", 2);
        numbers.sort();
        assertThat(numbers.of(ALIKE.get(0))).containsExactly(1, 3);
        assertThat(numbers.shared()).containsExactly(new int[] {1, 3});
    }

    @Test
    void whatIsAskedBeforeItIsSortedIsAnError() {
        NumbersByKey numbers = new NumbersByKey();
        numbers.add("a", 1);
        assertThatThrownBy(() -> numbers.of("a")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(numbers::shared).isInstanceOf(IllegalStateException.class);
    }
}
