package org.papergraph.bench.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.bench.crf.NameStatistics.Place;
import org.papergraph.bench.crf.SpanBeliefs.Stretch;
import org.papergraph.bench.crf.TaggedText.Tag;
import org.papergraph.ontology.ConceptKind;

class NameStatisticsTest {

    private static final FeaturedSentence SENTENCE = ChainCrfTest.sentence("on", "Blue", "sets", "and", "blue", "x");
    private static final Stretch BLUE_SETS = new Stretch(1, 2, ConceptKind.DATASET);

    private final NameStatistics statistics =
            new NameStatistics(List.of(new AnnotatedSentence(SENTENCE, List.of(BLUE_SETS))));

    @Test
    void tellNamesPartsOfNamesAndTheRestApartWhateverTheNumberAndTheCase() {
        assertThat(statistics.names(ConceptKind.DATASET, "blue set")).isEqualTo(1);
        assertThat(statistics.names(ConceptKind.TASK, "blue set")).isZero();
        assertThat(statistics.names(ConceptKind.DATASET, "blue")).isZero();
        assertThat(statistics.parts("blue")).isEqualTo(1);
        assertThat(statistics.parts("blue set")).isZero();
        assertThat(statistics.occurrences("blue")).isEqualTo(2);
        assertThat(statistics.occurrences("red")).isZero();
    }

    @Test
    void knowWhatStandsBeforeInAndBehindNames() {
        assertThat(odds(Place.BEFORE, "on")).isGreaterThan(odds(Place.BEFORE, "x"));
        assertThat(odds(Place.FIRST, "blue")).isGreaterThan(odds(Place.FIRST, "sets"));
        assertThat(odds(Place.LAST, "sets")).isGreaterThan(odds(Place.LAST, "blue"));
        assertThat(odds(Place.LAST_TWO, "blue sets")).isGreaterThan(odds(Place.LAST_TWO, "and blue"));
        assertThat(odds(Place.INSIDE, "blue")).isGreaterThan(odds(Place.INSIDE, "and"));
        assertThat(odds(Place.TWO_AFTER, "and blue")).isGreaterThan(odds(Place.TWO_AFTER, "x ^"));
        assertThat(statistics.seen(ConceptKind.DATASET, Place.LAST, "blue")).isEqualTo(2);
    }

    @Test
    void giveWordsNeverSeenTheOddsOfOneToNineteen() {
        assertThat(odds(Place.FIRST, "red")).isEqualTo(Math.log(1 / 19.0), within(1e-9));
        assertThat(statistics.odds(ConceptKind.TASK, Place.FIRST, "blue")).isEqualTo(odds(Place.FIRST, "red"));
    }

    @Test
    void aNameIsReadOfTagsThatBeginAndEndWherePiecesDo() {
        int end = SENTENCE.places().get(2).end();
        Tag whole = new Tag(SENTENCE.places().get(1).start(), end, ConceptKind.DATASET);
        Tag broken = new Tag(SENTENCE.places().get(1).start(), end + 1, ConceptKind.DATASET);
        assertThat(AnnotatedSentence.of(SENTENCE, List.of(broken, whole)).names())
                .containsExactly(BLUE_SETS);
        assertThat(SENTENCE.tag(BLUE_SETS)).isEqualTo(whole);
    }

    private double odds(Place place, String words) {
        return statistics.odds(ConceptKind.DATASET, place, words);
    }
}
