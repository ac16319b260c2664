package org.papergraph.bench.quality;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.papergraph.extractor.combine.Combiner;
import org.papergraph.extractor.combine.Combiners;

/**
 * Trains the combiners: several networks with one hidden layer each, from different starts, whose scores are averaged into those of
 * one wide network. Seeded: same examples, same combiners.
 */
final class CombinerTraining {

    /** How a text is written. Other registers teach what all share, and are judged by no combiner. */
    enum Register {
        SUMMARY,
        ABSTRACT,
        OTHER
    }

    /**
     * Features that hold and the outcome that is right. Examples of a register that a combiner is for have each feature
     * twice, once shared with the other registers and once their own (Daumé, "Frustratingly Easy Domain Adaptation", ACL
     * 2007, section 3); afterwards the two weights are one sum.
     */
    record Example(Collection<String> features, Combiner.Outcome outcome, double weight, Register register) {}

    private static final int NETWORKS = Integer.getInteger("networks", 6);
    private static final List<Combiner.Outcome> ALL = List.of(Combiner.Outcome.values());
    private static final int OUTCOMES = ALL.size();

    /** What all share, and what each of the two that have a combiner has of its own. */
    private static final int REGISTERS = 3;

    /** What is seen less often is not learned from. */
    private static final int LEAST_COUNT = Integer.getInteger("leastCount", 3);

    private final List<Example> examples;
    private final Map<String, Integer> index;

    private CombinerTraining(List<Example> examples) {
        this.examples = examples;
        this.index = index(examples);
    }

    static Combiners combiners(List<Example> examples) {
        return new CombinerTraining(examples).train();
    }

    private Combiners train() {
        int[][] features = examples.stream()
                .map(example -> example.features().stream()
                        .filter(index::containsKey)
                        .map(feature -> index.getOrDefault(feature, 0))
                        .flatMapToInt(at -> rows(at, example.register()))
                        .toArray())
                .toArray(int[][]::new);
        int[] outcomes = examples.stream()
                .mapToInt(example -> ALL.indexOf(example.outcome()))
                .toArray();
        double[] weights = examples.stream().mapToDouble(Example::weight).toArray();
        List<HiddenLayer> trained = IntStream.rangeClosed(1, NETWORKS)
                .parallel()
                .mapToObj(seed -> HiddenLayer.trained(features, outcomes, weights, index.size() * REGISTERS, seed))
                .toList();
        return new Combiners(wide(trained, Register.SUMMARY), wide(trained, Register.ABSTRACT));
    }

    private IntStream rows(int feature, Register register) {
        return register == Register.OTHER ? IntStream.of(feature) : IntStream.of(feature, own(feature, register));
    }

    /** The row of what a feature adds in a register. */
    private int own(int feature, Register register) {
        return feature + index.size() * (register == Register.SUMMARY ? 1 : 2);
    }

    private static Map<String, Integer> index(List<Example> examples) {
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(example -> example.features().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        Map<String, Integer> index = new HashMap<>();
        counts.forEach((feature, count) -> {
            if (count >= LEAST_COUNT) {
                index.put(feature, index.size());
            }
        });
        return index;
    }

    /** The networks side by side as a register has them, each unit's weights rounded to whole numbers of a scale. */
    private Combiner wide(List<HiddenLayer> networks, Register register) {
        int units = networks.size() * HiddenLayer.UNITS;
        float[] scales = new float[units];
        float[] biases = new float[units];
        float[][] outputs = new float[units + 1][OUTCOMES];
        Map<String, byte[]> weights = new HashMap<>();
        index.keySet().forEach(feature -> weights.put(feature, new byte[units]));
        for (int unit = 0; unit < units; unit++) {
            HiddenLayer network = networks.get(unit / HiddenLayer.UNITS);
            int its = unit % HiddenLayer.UNITS;
            biases[unit] = network.bias(its);
            float scale = scale(network, its, register);
            scales[unit] = scale;
            int at = unit;
            index.forEach((feature, row) -> weights.getOrDefault(feature, new byte[units])[at] =
                    (byte) Math.round(weight(network, row, its, register) / scale));
            for (int k = 0; k < OUTCOMES; k++) {
                outputs[unit][k] = network.output(its, k) / networks.size();
            }
        }
        for (HiddenLayer network : networks) {
            for (int k = 0; k < OUTCOMES; k++) {
                outputs[units][k] += network.output(HiddenLayer.UNITS, k) / networks.size();
            }
        }
        return new Combiner(weights, scales, biases, outputs);
    }

    private float scale(HiddenLayer network, int unit, Register register) {
        float highest = Float.MIN_NORMAL;
        for (int row = 0; row < index.size(); row++) {
            highest = Math.max(highest, Math.abs(weight(network, row, unit, register)));
        }
        return highest / Byte.MAX_VALUE;
    }

    private float weight(HiddenLayer network, int row, int unit, Register register) {
        return network.weight(row, unit) + network.weight(own(row, register), unit);
    }
}
