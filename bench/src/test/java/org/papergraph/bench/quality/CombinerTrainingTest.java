package org.papergraph.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.papergraph.bench.quality.CombinerTraining.Example;
import org.papergraph.bench.quality.CombinerTraining.Register;
import org.papergraph.extractor.combine.Combiner;
import org.papergraph.extractor.combine.Combiner.Outcome;
import org.papergraph.extractor.combine.Combiners;

class CombinerTrainingTest {

    /** A method where exactly one of two features holds, which no weighted sum of the two can tell. */
    private static List<Example> eitherOr() {
        Random random = new Random(3);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            boolean one = random.nextBoolean();
            boolean other = random.nextBoolean();
            // Several features each, since most are left out in a step.
            List<String> features = new ArrayList<>(List.of("bias", "noise" + random.nextInt(20)));
            for (int copy = 0; copy < 4; copy++) {
                features.add("one" + one + copy);
                features.add("other" + other + copy);
            }
            examples.add(new Example(features, one == other ? Outcome.NOTHING : Outcome.METHOD, 1, Register.SUMMARY));
        }
        return examples;
    }

    @Test
    void itLearnsWhatNoSumOfFeaturesTells() {
        List<Example> examples = eitherOr();
        Combiner combiner =
                CombinerTraining.combiners(examples.subList(0, 1500)).ofSummaries();
        long right = examples.subList(1500, 2000).stream()
                .filter(example ->
                        combiner.probabilities(example.features()).getOrDefault(example.outcome(), 0.0) > 0.5)
                .count();
        assertThat(right).isGreaterThan(490);
    }

    @Test
    void theSameExamplesGiveTheSameCombiner() {
        List<Example> examples = eitherOr().subList(0, 200);
        Combiner combiner = CombinerTraining.combiners(examples).ofSummaries();
        Combiner again = CombinerTraining.combiners(examples).ofSummaries();
        for (Example example : examples) {
            assertThat(again.probabilities(example.features())).isEqualTo(combiner.probabilities(example.features()));
        }
    }

    @Test
    void whatOnlyOneRegisterTeachesCountsThereAlone() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            List<String> features = List.of("bias", "noise" + i % 20, "a", "b", "c", "d");
            examples.add(new Example(features, Outcome.METHOD, 1, Register.SUMMARY));
            examples.add(new Example(features, Outcome.NOTHING, 1, Register.ABSTRACT));
        }
        List<String> features = List.of("bias", "a", "b", "c", "d");
        Combiners combiners = CombinerTraining.combiners(examples);
        assertThat(combiners.ofSummaries().probabilities(features).get(Outcome.METHOD))
                .isGreaterThan(0.8);
        assertThat(combiners.ofAbstracts().probabilities(features).get(Outcome.METHOD))
                .isLessThan(0.2);
    }
}
