package org.papergraph.queries.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PivotedLengthsTest {

    private static SpaceTable concepts(int... ofPapers) {
        SpaceTable table = new SpaceTable();
        for (int paper = 0; paper < ofPapers.length; paper++) {
            for (int concept = 0; concept < ofPapers[paper]; concept++) {
                table.add(paper, table.feature("c" + concept, "c" + concept, (byte) 0), 1, (byte) 0);
            }
        }
        return table;
    }

    @Test
    void ofAsManyAsOthersHaveEachCountsAsItIs() {
        PivotedLengths lengths = PivotedLengths.of(concepts(4, 4, 4), 3);
        assertThat(lengths.of(1)).isCloseTo(1, within(1e-6f));
    }

    @Test
    void eachOfManyCountsForLessAndEachOfFewForMoreWithinBounds() {
        PivotedLengths lengths = PivotedLengths.of(concepts(1, 4, 100, 0), 4);
        assertThat(lengths.of(2)).isLessThan(1).isPositive();
        assertThat(lengths.of(0)).isGreaterThan(1);
        assertThat(lengths.of(3)).isGreaterThan(lengths.of(0)).isLessThan(1.5f);
    }

    @Test
    void whereNoPaperHasAnyNothingChanges() {
        assertThat(PivotedLengths.of(concepts(0, 0), 2).of(1)).isEqualTo(1);
    }

    @Test
    void aTableIsWeighedPairByPair() {
        SpaceTable table = concepts(1, 9);
        PivotedLengths lengths = PivotedLengths.of(table, 2);
        table.normalise(lengths);
        for (int pair = 0; pair < table.size(); pair++) {
            assertThat(table.weight(pair)).isEqualTo(lengths.of(table.paper(pair)));
        }
    }
}
