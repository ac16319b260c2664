package org.papergraph.bench.crf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.papergraph.bench.crf.ChainCrf.Beliefs;
import org.papergraph.ontology.ConceptKind;

/**
 * How likely each stretch of a sentence is a name of a kind, whole and no longer. The labels of a model are kinds, and
 * two names of a kind side by side are one, or {@link PositionLabels}.
 */
final class SpanBeliefs {

    /** Pieces of a sentence, both ends inclusive. */
    record Stretch(int first, int last, ConceptKind kind) implements Comparable<Stretch> {

        boolean overlaps(Stretch other) {
            return first <= other.last && other.first <= last;
        }

        @Override
        public int compareTo(Stretch other) {
            int byFirst = Integer.compare(first, other.first);
            int byLast = Integer.compare(last, other.last);
            return byFirst != 0 ? byFirst : byLast != 0 ? byLast : kind.compareTo(other.kind);
        }
    }

    private static final double LEAST = 0.005;

    private final Map<Stretch, Double> probabilities = new TreeMap<>();
    private final Map<ConceptKind, double[]> insides;
    private final List<String> words;
    private final List<SpanBeliefs> parts;

    private SpanBeliefs(List<String> words, Map<ConceptKind, double[]> insides, List<SpanBeliefs> parts) {
        this.words = words;
        this.insides = insides;
        this.parts = parts;
    }

    /** What models think of a sentence, in the mean. */
    static SpanBeliefs of(FeaturedSentence sentence, List<? extends SequenceModel> models) {
        SpanBeliefs spans = new SpanBeliefs(sentence.words(), new EnumMap<>(ConceptKind.class), List.of());
        models.forEach(model -> spans.add(model.labels(), model.beliefs(sentence)));
        spans.probabilities.replaceAll((stretch, sum) -> sum / models.size());
        spans.insides.values().forEach(inside -> Arrays.setAll(inside, i -> inside[i] / models.size()));
        return spans;
    }

    private void add(List<String> labels, Beliefs beliefs) {
        int k = labels.size();
        List<PositionLabels> ofKinds = PositionLabels.of(labels);
        if (!ofKinds.isEmpty()) {
            ofKinds.forEach(ofKind -> addPositions(ofKind, beliefs, k));
            return;
        }
        for (int y = 1; y < k; y++) {
            ConceptKind kind = ConceptKind.of(labels.get(y));
            double[] inside = insides.computeIfAbsent(kind, any -> new double[words.size()]);
            for (int first = 0; first < beliefs.labels().length; first++) {
                inside[first] += beliefs.labels()[first][y];
                double mass = beliefs.labels()[first][y] - beliefs.steps()[first][y * k + y];
                for (int last = first; mass > LEAST && last < beliefs.labels().length; last++) {
                    double on = onwards(beliefs, last, y, k);
                    put(first, last, kind, mass * (1 - on));
                    mass *= on;
                }
            }
        }
    }

    private void addPositions(PositionLabels of, Beliefs beliefs, int k) {
        double[] inside = insides.computeIfAbsent(of.kind(), any -> new double[words.size()]);
        for (int first = 0; first < inside.length; first++) {
            double[] here = beliefs.labels()[first];
            inside[first] += of(here, of.begin()) + of(here, of.middle()) + of(here, of.end()) + of(here, of.single());
            put(first, first, of.kind(), of(here, of.single()));
            double mass = of(here, of.begin());
            int state = of.begin();
            for (int last = first + 1; mass > LEAST && last < inside.length; last++) {
                double share = mass / beliefs.labels()[last - 1][state];
                double[] steps = Arrays.copyOfRange(beliefs.steps()[last], state * k, (state + 1) * k);
                put(first, last, of.kind(), share * of(steps, of.end()));
                mass = share * of(steps, of.middle());
                state = of.middle();
            }
        }
    }

    private static double of(double[] probabilities, int label) {
        return label < 0 ? 0 : probabilities[label];
    }

    /** No name holds one bracket of a pair: it ends behind the other, or it is none. */
    private void put(int first, int last, ConceptKind kind, double probability) {
        int open = 0;
        for (int i = first; i <= last && open >= 0; i++) {
            open += words.get(i).equals("(") ? 1 : words.get(i).equals(")") ? -1 : 0;
        }
        boolean closes =
                open == 1 && last + 1 < words.size() && words.get(last + 1).equals(")");
        if (open == 0 || closes) {
            probabilities.merge(new Stretch(first, closes ? last + 1 : last, kind), probability, Double::sum);
        }
    }

    /** The probability that a name goes on behind a piece of it. */
    private static double onwards(Beliefs beliefs, int piece, int y, int k) {
        if (piece + 1 == beliefs.labels().length || beliefs.labels()[piece][y] < 1e-9) {
            return 0;
        }
        return Math.min(1, beliefs.steps()[piece + 1][y * k + y] / beliefs.labels()[piece][y]);
    }

    /** What this and another think of the same sentence, in the mean, the other's share of which is given. */
    SpanBeliefs mixed(SpanBeliefs other, double share) {
        SpanBeliefs mixed = new SpanBeliefs(words, new EnumMap<>(ConceptKind.class), List.of(this, other));
        mixed.add(this, 1 - share);
        mixed.add(other, share);
        return mixed;
    }

    private void add(SpanBeliefs other, double share) {
        other.probabilities.forEach((stretch, belief) -> probabilities.merge(stretch, share * belief, Double::sum));
        other.insides.forEach((kind, inside) -> {
            double[] sum = insides.computeIfAbsent(kind, any -> new double[words.size()]);
            Arrays.setAll(sum, i -> sum[i] + share * inside[i]);
        });
    }

    /** What these are the mean of: the same number of beliefs for all sentences of a first stage, or none. */
    List<SpanBeliefs> parts() {
        return parts;
    }

    /** The same with other probabilities of stretches. */
    SpanBeliefs with(Map<Stretch, Double> other) {
        SpanBeliefs changed = new SpanBeliefs(words, insides, parts);
        changed.probabilities.putAll(other);
        return changed;
    }

    /** The number of pieces. */
    int size() {
        return words.size();
    }

    /** The probability that a stretch is a name, whole and no longer; 0 if that is next to impossible. */
    double of(Stretch stretch) {
        return probabilities.getOrDefault(stretch, 0.0);
    }

    /** The probability that a piece is in a name of a kind; 0 before and behind the sentence. */
    double inside(int piece, ConceptKind kind) {
        double[] inside = insides.get(kind);
        return inside == null || piece < 0 || piece >= inside.length ? 0 : inside[piece];
    }

    /** The probability that a piece is in a name of any kind. */
    double inside(int piece) {
        return insides.keySet().stream()
                .mapToDouble(kind -> inside(piece, kind))
                .sum();
    }

    /** Every stretch that may be a name. */
    Map<Stretch, Double> all() {
        return new HashMap<>(probabilities);
    }

    /** The likeliest stretches that do not overlap, from a probability on. */
    List<Stretch> names(double least) {
        List<Map.Entry<Stretch, Double>> likely = new ArrayList<>(probabilities.entrySet());
        likely.sort(Map.Entry.<Stretch, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        List<Stretch> names = new ArrayList<>();
        for (Map.Entry<Stretch, Double> entry : likely) {
            if (entry.getValue() >= least && names.stream().noneMatch(entry.getKey()::overlaps)) {
                names.add(entry.getKey());
            }
        }
        return names;
    }
}
