package org.papergraph.bench.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScaleTableTest {

    @Test
    void tellsByWhichPowerAFigureGrows() {
        Map<Integer, Map<String, Double>> sizes = new LinkedHashMap<>();
        sizes.put(10_000, Map.of("built, s", 20.0, "asked, ms", 0.5));
        sizes.put(100_000, Map.of("built, s", 200.0));
        sizes.put(1_000_000, Map.of("built, s", 4_000.0, "asked, ms", 0.5));

        assertThat(new ScaleTable(sizes).text())
                .contains("| built, s | 20.0 | 200 | 4,000 | 1.15 |")
                .contains("| asked, ms | 0.500 |  | 0.500 | 0.00 |");
    }

    @Test
    void saysNothingOfTheGrowthOfWhatWasMeasuredOnce() {
        assertThat(new ScaleTable(Map.of(10_000, Map.of("built, s", 20.0))).text())
                .contains("| built, s | 20.0 |  |");
    }
}
