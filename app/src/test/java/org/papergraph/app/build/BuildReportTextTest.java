package org.papergraph.app.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildReportTextTest {

    /** "0 summaries/s" would say of a small build that it did nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|4000|(4.0 s)",
                "2|4000|(4.0 s)",
                "8|4000|(4.0 s, 2 summaries/s)",
                "1|0|(0.0 s, 1000 summaries/s)"
            })
    void aRateIsToldFromOneASecondUp(int extracted, long millis, String time) {
        BuildReport report = new BuildReport(
                Path.of("g"),
                extracted,
                extracted,
                extracted,
                Optional.empty(),
                new Messages(),
                new BuildReport.Times(Duration.ofMillis(millis), Duration.ZERO, Duration.ZERO));

        assertThat(BuildReportText.of(report)).endsWith("the graph is in g " + time + "\n");
    }
}
