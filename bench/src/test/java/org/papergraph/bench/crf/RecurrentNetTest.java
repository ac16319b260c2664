package org.papergraph.bench.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RecurrentNetTest {

    private static final RecurrentTrainer.Settings SETTINGS = new RecurrentTrainer.Settings(25, 4, 0.02, 12, 0.9, 0.9);
    private static final RecurrentTrainer.Settings NOTHING_LEFT_OUT =
            new RecurrentTrainer.Settings(1, 1, 0.01, 5, 1, 1);
    private static final float STEP = 0.01f;

    @Test
    void aWordFarAwayOnEitherSideDecides() throws IOException {
        RecurrentNet net = RecurrentTrainer.fit(farAway(), vectors(), SETTINGS, 1);
        assertThat(labels(net, "on", "x", "x", "x", "blue", "x")).containsExactly("O", "O", "O", "O", "dataset", "O");
        assertThat(labels(net, "x", "blue", "x", "x", "x", "on")).containsExactly("O", "dataset", "O", "O", "O", "O");
        assertThat(labels(net, "x", "x", "x", "x", "blue", "x")).containsOnly("O");
    }

    @Test
    void aHintDecidesWhereWordsAreAlike() throws IOException {
        List<FeaturedSentence> corpus = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            corpus.add(hinted(i % 3 == 0 ? 1 : -1));
        }
        RecurrentNet net = RecurrentTrainer.fit(corpus, vectors(), SETTINGS, 1);
        assertThat(labels(net, hinted(1))).containsExactly("O", "dataset", "O");
        assertThat(labels(net, hinted(-1))).containsOnly("O");
    }

    @Test
    void theSameSeedGivesTheSameNetAndAnotherDoesNot() throws IOException {
        FeaturedSentence sentence = ChainCrfTest.sentence("x", "on", "blue", "x");
        List<double[]> of = new ArrayList<>();
        for (int seed : List.of(3, 3, 4)) {
            of.add(RecurrentTrainer.fit(ChainCrfTest.corpus(), vectors(), SETTINGS, seed)
                    .beliefs(sentence)
                    .labels()[2]);
        }
        assertThat(of.get(1)).isEqualTo(of.get(0)).isNotEqualTo(of.get(2));
    }

    /** The gradients that are learnt from against differences of the error, for weights drawn by chance. */
    @Test
    void gradientsAreThoseOfTheError() throws IOException {
        RecurrentNet net = new RecurrentNet(
                List.of("O", "dataset", "task"), vectors(), NOTHING_LEFT_OUT.hidden(), new SplittableRandom(8));
        FeaturedSentence sentence = ChainCrfTest.sentence("on", "blue", "x", "red");
        List<Integer> right = List.of(0, 1, 2, 1);
        new RecurrentTrainer(net, NOTHING_LEFT_OUT, 1).learn(net.read(sentence), right);

        List<Weights> matrices = new ArrayList<>(net.onwards.weights());
        matrices.addAll(net.backwards.weights());
        matrices.addAll(List.of(net.output, net.bias, net.steps));
        Random random = new Random(2);
        for (Weights matrix : matrices) {
            for (int run = 0; run < 20; run++) {
                int row = random.nextInt(matrix.values.length);
                int column = random.nextInt(matrix.values[row].length);
                check(net, sentence, right, matrix.values[row], matrix.gradient[row][column], column);
            }
        }
        int part = net.read(sentence).parts()[1][0];
        for (int i = 0; i < RecurrentNet.PARTS; i++) {
            check(net, sentence, right, net.parts.values[part], net.parts.gradient[part][i], i);
        }
    }

    private static void check(
            RecurrentNet net, FeaturedSentence sentence, List<Integer> right, float[] row, double gradient, int at) {
        float before = row[at];
        row[at] = before + STEP;
        double more = error(net, sentence, right);
        row[at] = before - STEP;
        double less = error(net, sentence, right);
        row[at] = before;
        assertThat(gradient).isCloseTo((more - less) / (2 * STEP), within(1e-3));
    }

    /** Minus the logarithm of the probability of the right labels, by going through all labels that there can be. */
    private static double error(RecurrentNet net, FeaturedSentence sentence, List<Integer> right) {
        float[][] inputs = net.inputs(net.read(sentence));
        double[][] scores =
                net.scores(net.states(net.onwards.read(inputs), net.backwards.read(RecurrentNet.turned(inputs))));
        int k = net.labels().size();
        double sum = 0;
        for (int code = 0; code < Math.pow(k, right.size()); code++) {
            List<Integer> labels = new ArrayList<>();
            for (int rest = code; labels.size() < right.size(); rest /= k) {
                labels.add(rest % k);
            }
            sum += Math.exp(score(scores, labels, k));
        }
        return Math.log(sum) - score(scores, right, k);
    }

    private static double score(double[][] scores, List<Integer> labels, int k) {
        double score = 0;
        for (int i = 0; i < scores.length; i++) {
            score += scores[i][(i == 0 ? 0 : labels.get(i - 1)) * k + labels.get(i)];
        }
        return score;
    }

    private static List<String> labels(RecurrentNet net, String... words) {
        return labels(net, ChainCrfTest.sentence(words));
    }

    private static List<String> labels(RecurrentNet net, FeaturedSentence sentence) {
        return Arrays.stream(net.beliefs(sentence).labels())
                .map(here -> net.labels().get(here[0] > 0.5 ? 0 : 1))
                .toList();
    }

    /** "blue" is a data set if there is "on" anywhere. */
    private static List<FeaturedSentence> farAway() {
        Random random = new Random(3);
        List<FeaturedSentence> corpus = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            List<String> words = new ArrayList<>(Collections.nCopies(4 + random.nextInt(3), "x"));
            int name = random.nextInt(words.size());
            words.set(name, "blue");
            boolean named = i % 2 == 0;
            if (named) {
                words.set((name + 1 + random.nextInt(words.size() - 1)) % words.size(), "on");
            }
            corpus.add(labelled(ChainCrfTest.sentence(words.toArray(String[]::new)), named ? name : -1));
        }
        return corpus;
    }

    private static FeaturedSentence hinted(int name) {
        FeaturedSentence plain = ChainCrfTest.sentence("x", "x", "x");
        List<List<String>> features = new ArrayList<>(Collections.nCopies(3, List.of("wx", "h0 -")));
        if (name >= 0) {
            features.set(name, List.of("wx", "h0 Bdataset"));
        }
        return labelled(
                new FeaturedSentence(plain.words(), plain.places(), features, plain.steps(), plain.labels()), name);
    }

    private static FeaturedSentence labelled(FeaturedSentence sentence, int name) {
        List<String> labels = new ArrayList<>(sentence.labels());
        if (name >= 0) {
            labels.set(name, "dataset");
        }
        return new FeaturedSentence(sentence.words(), sentence.places(), sentence.features(), sentence.steps(), labels);
    }

    /** Of a few words. */
    static WordVectors vectors() throws IOException {
        return WordVectors.learn(
                receiver -> List.of("x on blue x", "x on red x", "x x x blue").forEach(receiver), 1, 1);
    }
}
