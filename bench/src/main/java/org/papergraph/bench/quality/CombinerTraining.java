package org.papergraph.bench.quality;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.papergraph.extractor.combine.Combiner;

/**
 * Trains the combiner: several networks with one hidden layer each, from different starts, whose scores are averaged into those of
 * one wide network. Seeded: same examples, same combiner.
 */
final class CombinerTraining {

    /**
     * Features that hold and the outcome that is right. Examples of the register that the combiner is for have each feature
     * twice, once shared with the other registers and once their own (Daumé, "Frustratingly Easy Domain Adaptation", ACL
     * 2007, section 3); afterwards the two weights are one sum.
     */
    record Example(Collection<String> features, Combiner.Outcome outcome, double weight, boolean own) {}

    private static final int NETWORKS = Integer.getInteger("networks", 3);
    private static final List<Combiner.Outcome> ALL = List.of(Combiner.Outcome.values());
    private static final int OUTCOMES = ALL.size();

    /** What is seen less often is not learned from. */
    private static final int LEAST_COUNT = Integer.getInteger("leastCount", 3);

    private final List<Example> examples;
    private final Map<String, Integer> index;

    private CombinerTraining(List<Example> examples) {
        this.examples = examples;
        this.index = index(examples);
    }

    static Combiner combiner(List<Example> examples) {
        return new CombinerTraining(examples).train();
    }

    private Combiner train() {
        int[][] features = examples.stream()
                .map(example -> example.features().stream()
                        .filter(index::containsKey)
                        .map(feature -> index.getOrDefault(feature, 0))
                        .flatMapToInt(at -> example.own() ? IntStream.of(at, at + index.size()) : IntStream.of(at))
                        .toArray())
                .toArray(int[][]::new);
        int[] outcomes = examples.stream()
                .mapToInt(example -> ALL.indexOf(example.outcome()))
                .toArray();
        double[] weights = examples.stream().mapToDouble(Example::weight).toArray();
        List<HiddenLayer> trained = IntStream.rangeClosed(1, NETWORKS)
                .parallel()
                .mapToObj(seed -> HiddenLayer.trained(features, outcomes, weights, index.size() * 2, seed))
                .toList();
        return wide(trained);
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

    /** The networks side by side, each unit's weights rounded to whole numbers of a scale. */
    private Combiner wide(List<HiddenLayer> networks) {
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
            float scale = scale(network, its);
            scales[unit] = scale;
            int at = unit;
            index.forEach((feature, row) -> weights.getOrDefault(feature, new byte[units])[at] =
                    (byte) Math.round(weight(network, row, its) / scale));
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

    private float scale(HiddenLayer network, int unit) {
        float highest = Float.MIN_NORMAL;
        for (int row = 0; row < index.size(); row++) {
            highest = Math.max(highest, Math.abs(weight(network, row, unit)));
        }
        return highest / Byte.MAX_VALUE;
    }

    private float weight(HiddenLayer network, int row, int unit) {
        return network.weight(row, unit) + network.weight(row + index.size(), unit);
    }
}
