package org.papergraph.extractor.combine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.extractor.find.Vote;
import org.papergraph.extractor.nlp.SentenceReader;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.TextPart;

class CombinersTest {

    private static final List<String> FEATURES = List.of("one");
    private static final Combiners TWO = new Combiners(always(1), always(2));

    private static Combiner always(int outcome) {
        float[] row = new float[4];
        row[outcome] = 9;
        return new Combiner(Map.of(), new float[0], new float[0], new float[][] {row});
    }

    private static Candidate namedIn(TextPart... parts) {
        return new Candidate(Stream.of(parts)
                .map(part -> new Vote(
                        new SentenceReader().read(part, "BERT is used."),
                        0,
                        4,
                        0,
                        ConceptKind.METHOD,
                        Optional.empty(),
                        "name"))
                .toList());
    }

    @Test
    void whatASummaryNamesIsJudgedByTheOneForSummariesWhereverElseItStands() {
        assertThat(TWO.of(namedIn(TextPart.SUMMARY))).isSameAs(TWO.ofSummaries());
        assertThat(TWO.of(namedIn(TextPart.TITLE, TextPart.ABSTRACT, TextPart.SUMMARY)))
                .isSameAs(TWO.ofSummaries());
    }

    @Test
    void whatOnlyTitlesAndAbstractsNameIsJudgedByTheOneForAbstracts() {
        assertThat(TWO.of(namedIn(TextPart.TITLE))).isSameAs(TWO.ofAbstracts());
        assertThat(TWO.of(namedIn(TextPart.ABSTRACT, TextPart.TITLE))).isSameAs(TWO.ofAbstracts());
    }

    @Test
    void eachIsReadFromItsOwnFile(@TempDir Path folder) throws IOException {
        TWO.write(folder.resolve("new"));
        Combiners again = Combiners.read(folder.resolve("new"));

        assertThat(again.ofSummaries().probabilities(FEATURES))
                .isEqualTo(TWO.ofSummaries().probabilities(FEATURES));
        assertThat(again.ofAbstracts().probabilities(FEATURES))
                .isEqualTo(TWO.ofAbstracts().probabilities(FEATURES))
                .isNotEqualTo(again.ofSummaries().probabilities(FEATURES));
    }
}
