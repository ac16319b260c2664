package org.papergraph.bench.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.papergraph.bench.crf.SpanBeliefs.Stretch;
import org.papergraph.ontology.ConceptKind;

class CommitteeTest {

    private static final FirstStage FIELDS = new FirstStage(
            new ChainTrainer.Settings(5, 0.1, 0.1, 1, 0.5), AnnotatedSentence::sentence, Optional.empty());

    @Test
    void believesTheMeanOfWhatItsModelsBelieve() {
        Committee committee = FIELDS.fit(corpus(), 4, 7);
        FeaturedSentence sentence = ChainCrfTest.sentence("x", "on", "blue", "red", "x");

        List<Map<Stretch, Double>> members = committee.fields().stream()
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
    void netsCountForAFixedShareOfTheWholeAndAreAlsoToldApart() throws IOException {
        FirstStage withNets =
                new FirstStage(FIELDS.settings(), AnnotatedSentence::sentence, Optional.of(RecurrentNetTest.vectors()));
        FeaturedSentence sentence = ChainCrfTest.sentence("x", "on", "blue", "red", "x");
        Stretch name = new Stretch(2, 3, ConceptKind.DATASET);

        SpanBeliefs ofFields = FIELDS.fit(corpus(), 3, 7).beliefs(sentence);
        SpanBeliefs ofBoth = withNets.fit(corpus(), 3, 7).beliefs(sentence);

        assertThat(ofFields.parts()).isEmpty();
        assertThat(ofBoth.parts()).hasSize(2);
        assertThat(ofBoth.parts().get(0).all()).isEqualTo(ofFields.all());
        assertThat(ofBoth.of(name))
                .isCloseTo(0.6 * ofFields.of(name) + 0.4 * ofBoth.parts().get(1).of(name), within(1e-12));
        assertThat(ofBoth.inside(2))
                .isCloseTo(
                        0.6 * ofFields.inside(2) + 0.4 * ofBoth.parts().get(1).inside(2), within(1e-12));
    }

    @Test
    void theSameSeedGivesTheSameCommittee() {
        List<Map<Stretch, Double>> twice = new ArrayList<>();
        for (int run = 0; run < 2; run++) {
            twice.add(FIELDS.fit(corpus(), 3, 7)
                    .beliefs(ChainCrfTest.sentence("on", "blue", "x"))
                    .all());
        }
        assertThat(twice.get(0)).isEqualTo(twice.get(1));
    }

    private static List<AnnotatedSentence> corpus() {
        return ChainCrfTest.corpus().stream()
                .map(sentence -> new AnnotatedSentence(sentence, List.of()))
                .toList();
    }
}
