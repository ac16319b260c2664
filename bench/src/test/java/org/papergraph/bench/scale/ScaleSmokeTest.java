package org.papergraph.bench.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bench/scale} in small, so that it still runs when somebody wants to know. */
class ScaleSmokeTest {

    private static final int PAPERS = 200;

    @Test
    void theWholeBenchmarkRunsOnTwoHundredPapers(@TempDir Path folder) throws IOException {
        String graph = folder.resolve("graph").toString();
        Path figures = folder.resolve("figures.tsv");
        Path rdf4j = Files.createDirectory(folder.resolve("rdf4j"));

        ScaleBuild.main(new String[] {graph, figures.toString(), "first", "0", "" + PAPERS});
        ScaleQueries.main(new String[] {graph, figures.toString(), rdf4j.toString(), "-"});
        ScaleBuild.main(new String[] {graph, figures.toString(), "growth", "" + PAPERS, "" + (PAPERS + PAPERS / 10)});

        Map<String, Double> measured = new Figures(figures).read();
        assertThat(measured)
                .containsEntry("first: papers", 200.0)
                .containsEntry("growth: papers", 220.0)
                .containsKeys(
                        "related, with reasons, ms",
                        "MoreLikeThis, ms",
                        "query top-methods, ms",
                        "TDB2 method x dataset, ms",
                        "RDF4J method x dataset, ms",
                        "RDF4J related by concepts, ms");
        assertThat(measured.get("first: triples")).isBetween(20_000.0, 100_000.0);
        assertThat(measured.get("growth: triples")).isBetween(2_000.0, 10_000.0);

        ScaleTable.main(new String[] {PAPERS + "=" + figures});
    }
}
