package org.papergraph.bench.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.queries.index.MadeIndex;
import org.papergraph.queries.index.PaperIndex;
import org.papergraph.queries.index.Space;

class RelatedSpeedTest {

    private static final int PAPERS = 300;

    @Test
    void measuresEachStepAndWhatIsMissedAndMakesTheIndexOnce(@TempDir Path folder) throws IOException {
        String first = run(folder.resolve("made"));
        FileTime made = Files.getLastModifiedTime(folder.resolve("made").resolve("papers.idx"));

        assertThat(first)
                .contains(
                        "300 papers, by all that they share", "300 papers, by concepts", "whole", "ranking", "reasons")
                // So few are counted whole.
                .contains("same papers 100.00 %, papers in common 100.00 %, sum of scores lost 0.0000 %");
        assertThat(run(folder.resolve("made"))).contains("300 papers, by concepts");
        assertThat(Files.getLastModifiedTime(folder.resolve("made").resolve("papers.idx")))
                .isEqualTo(made);
    }

    @Test
    void madePapersHaveWhatPapersOfAGraphHave(@TempDir Path folder) throws IOException {
        new MadePapers(PAPERS).write(folder);

        try (PaperIndex index = PaperIndex.open(folder, MadeIndex.STATE).orElseThrow()) {
            assertThat(index.papers()).isEqualTo(PAPERS);
            for (Space space :
                    new Space[] {Space.CONCEPTS, Space.CITATIONS, Space.COCITATIONS, Space.AUTHORS, Space.WORDS}) {
                assertThat(index.end(space) - index.begin(space))
                        .as(space.label())
                        .isPositive();
            }
            for (int word = index.begin(Space.WORDS); word < index.end(Space.WORDS); word++) {
                assertThat(index.frequency(word)).as(index.key(word)).isGreaterThan(1);
            }
        }
    }

    private static String run(Path folder) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RelatedSpeed.run(folder, PAPERS, 0, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
