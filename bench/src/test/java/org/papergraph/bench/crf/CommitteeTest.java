package org.papergraph.bench.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.papergraph.bench.crf.SpanBeliefs.Stretch;

class CommitteeTest {

    private static final ChainTrainer.Settings SETTINGS = new ChainTrainer.Settings(5, 0.1, 0.1, 1, 0.5);

    @Test
    void believesTheMeanOfWhatItsModelsBelieve() {
        Committee committee = Committee.fit(ChainCrfTest.corpus(), 4, SETTINGS, 7);
        FeaturedSentence sentence = ChainCrfTest.sentence("x", "on", "blue", "red", "x");

        List<Map<Stretch, Double>> members = committee.models().stream()
                .map(model -> SpanBeliefs.of(sentence, List.of(model)).all())
                .toList();
        Map<Stretch, Double> mean = committee.beliefs(sentence).all();

        assertThat(members).doesNotHaveDuplicates();
        assertThat(mean).isNotEmpty();
        mean.forEach((stretch, probability) -> assertThat(probability)
                .isCloseTo(
                        members.stream()
                                .mapToDouble(member -> member.getOrDefault(stretch, 0.0))
                                .average()
                                .orElseThrow(),
                        within(1e-12)));
    }

    @Test
    void theSameSeedGivesTheSameCommittee() {
        List<Map<Stretch, Double>> twice = new ArrayList<>();
        for (int run = 0; run < 2; run++) {
            twice.add(Committee.fit(ChainCrfTest.corpus(), 3, SETTINGS, 7)
                    .beliefs(ChainCrfTest.sentence("on", "blue", "x"))
                    .all());
        }
        assertThat(twice.get(0)).isEqualTo(twice.get(1));
    }
}
