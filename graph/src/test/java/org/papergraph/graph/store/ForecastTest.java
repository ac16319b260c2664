package org.papergraph.graph.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastTest {

    @ParameterizedTest
    @CsvSource({
        // stored, size, sampled, fresh, changed, whole
        "      0,   10,      0,     0,       0, false, REMOVE, REBUILD",
        "      0,   10,      0,     0,       0, false, KEEP,   REBUILD",
        "  10000, 10000,  1000,     0,       0, false, REMOVE, TRANSACTION",
        "  10000, 10100,  1000,     0,       0, false, REMOVE, TRANSACTION",
        "  10000, 11000,  1000,     0,       0, false, REMOVE, MERGE",
        "  10000,  9000,  1000,     0,       0, false, REMOVE, MERGE",
        "  10000, 20000,  1000,     0,       0, false, REMOVE, MERGE",
        "  10000, 10000,  1000,     0,     100, false, REMOVE, TRANSACTION",
        "  10000, 10000,  1000,     0,     400, false, REMOVE, MERGE",
        "  10000, 10000,  1000,     0,     900, false, REMOVE, REBUILD",
        "  10000, 10000,  1000,   900,       0, false, REMOVE, REBUILD",
        "  10000,     0,  1000,     0,       0, false, REMOVE, TRANSACTION",
        "  10000,     0,     0,     0,       0, true,  REMOVE, MERGE",
        "  10000,     0,     0,     0,       0, true,  KEEP,   TRANSACTION",
        "  10000,   300,   300,   300,       0, true,  KEEP,   TRANSACTION",
        "  10000,  1000,  1000,  1000,       0, false, KEEP,   MERGE",
        "  10000, 90000,  1000,  1000,       0, false, KEEP,   MERGE",
        "     20,   150,   150,   130,      20, true,  REMOVE, TRANSACTION",
    })
    void whatIsLittleIsATransactionWhatIsMuchAMergeAndWhatIsMostlyNewARebuild(
            int stored, int size, int sampled, int fresh, int changed, boolean isWhole, Absent absent, UpdateWay way) {
        assertThat(new Forecast(stored, size, sampled, fresh, changed, isWhole).way(absent))
                .isEqualTo(way);
    }
}
