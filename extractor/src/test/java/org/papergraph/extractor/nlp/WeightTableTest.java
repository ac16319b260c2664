package org.papergraph.extractor.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightTableTest {

    @Test
    void theHashOfStringsPutTogetherIsThatOfTheWhole() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            String first = word(random);
            String second = word(random);
            assertThat(new Symbol(second).after(new Symbol(first).hash())).isEqualTo(Symbol.hash(first + second));
        }
    }

    @Test
    void sumsTheWeightsOfTheFeaturesThatItIsGiven() {
        Random random = new Random(7);
        Map<String, float[]> weights = new HashMap<>();
        for (int i = 0; i < 2000; i++) {
            weights.put(word(random) + " " + word(random), new float[] {random.nextFloat(), random.nextFloat()});
        }
        WeightTable table = new WeightTable(weights, 2);
        weights.forEach((feature, of) -> {
            WeightTable.Sum sum = table.new Sum();
            int space = feature.indexOf(' ');
            sum.add(new Symbol(""), new Symbol(feature.substring(0, space)), new Symbol(feature.substring(space + 1)));
            sum.add(new Symbol("unknown"), new Symbol("#"));
            assertThat(sum.get(0)).isCloseTo(of[0], within(1e-6f));
            assertThat(sum.get(1)).isCloseTo(of[1], within(1e-6f));
        });
    }

    @Test
    void aWordSumsToWhatItsFeaturesSumTo() {
        Word word = Word.of("Foonets", WordClusters.NONE);
        Map<String, float[]> weights =
                Map.of("wFoonets", new float[] {1}, "<foo", new float[] {2}, "l-foonets", new float[] {4});
        WeightTable table = new WeightTable(weights, 1);
        assertThat(sum(word, Place.HERE, table)).isEqualTo(3);
        assertThat(sum(word, Place.BEFORE, table)).isEqualTo(4);
        assertThat(sum(word, Place.AFTER, table)).isZero();
    }

    private static float sum(Word word, Place place, WeightTable table) {
        WeightTable.Sum sum = table.new Sum();
        sum.add(word, place);
        return sum.get(0);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }
}
