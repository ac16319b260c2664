package org.papergraph.extractor.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextSignatureTest {

    private static final String TEXT =
            ("Off-policy methods learn from data that another policy gathered. The state-of-the-art"
                    + " is *soft actor-critic*; see https://example.org/a-b.png and [the code](https://example.org/code), where"
                    + " $\\alpha \\cdot H(\\pi)$ is added to the reward. Naïve averaging fails on 20-100x longer runs.");

    @Test
    void hyphensLinksMarkupCaseAccentsAndWhiteSpaceDoNotCount() {
        String copy =
                "offpolicy METHODS learn from data that another policy gathered. The stateoftheart is soft actorcritic;"
                        + " see and [the code](), where $ H()$ is added to the reward.\n\nNaive averaging fails on 20100x longer"
                        + " runs.";

        assertThat(similarity(TEXT, copy)).isEqualTo(1);
        assertThat(TextSignature.of(TEXT)).isEqualTo(TextSignature.of(copy)).hasSameHashCodeAs(TextSignature.of(copy));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org/code", "http://a.example", "www.example.org/b", "\\textbf", "<b>", "</p>"})
    void eachKindOfLinkAndMarkupIsLeftOutByItself(String ignored) {
        String plain = "A summary of plain words in which nothing else is to be left out of what is signed.";

        assertThat(similarity(plain, plain.replace("plain words", "plain " + ignored + " words")))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.5, 0.7, 0.9})
    void similarityEstimatesTheJaccardSimilarityOfTheShingles(double share) {
        Random random = new Random(Double.hashCode(share));
        double worst = 0;
        double sum = 0;
        int rounds = 30;
        for (int round = 0; round < rounds; round++) {
            String common = letters(random, (int) (4000 * share));
            String one = common + letters(random, (int) (2000 * (1 - share)));
            String other = common + letters(random, (int) (2000 * (1 - share)));
            double error = similarity(one, other) - jaccard(one, other);
            worst = Math.max(worst, Math.abs(error));
            sum += error;
        }

        // Four standard errors, of one estimate and of their mean.
        assertThat(worst).isLessThan(0.25);
        assertThat(Math.abs(sum / rounds)).isLessThan(0.045);
    }

    @Test
    void shortTextsAreAlikeOnlyIfTheirLettersAndDigitsAreEqual() {
        assertThat(similarity("No summary yet.", "no summary, yet")).isEqualTo(1);
        assertThat(similarity("No summary yet.", "No summary yet!!1")).isEqualTo(0);
        assertThat(similarity("", "?!")).isEqualTo(1);
        assertThat(similarity("", TEXT)).isEqualTo(0);
    }

    @Test
    void textsWithNothingInCommonAreNotAlike() {
        assertThat(TextSignature.of("a".repeat(1000)).similarity(TextSignature.of("b".repeat(1000))))
                .isZero();
    }

    @Test
    void anyTextHasASignature() {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(400); i > 0; i--) {
                text.append((char) random.nextInt(1 << 16));
            }
            assertThat(similarity(text.toString(), text.toString())).isEqualTo(1);
        }
    }

    private static double similarity(String one, String other) {
        return TextSignature.of(one).similarity(TextSignature.of(other));
    }

    private static String letters(Random random, int count) {
        return random.ints(count, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static double jaccard(String one, String other) {
        Set<String> both = shingles(one);
        Set<String> all = shingles(other);
        both.retainAll(all);
        all.addAll(shingles(one));
        return (double) both.size() / all.size();
    }

    private static Set<String> shingles(String text) {
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + 9 <= text.length(); i++) {
            shingles.add(text.substring(i, i + 9));
        }
        return shingles;
    }
}
