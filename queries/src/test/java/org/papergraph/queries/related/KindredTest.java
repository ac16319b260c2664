package org.papergraph.queries.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.papergraph.queries.SmallGraph;
import org.papergraph.queries.TestCorpus;
import org.papergraph.queries.find.PaperFinder;

class KindredTest {

    /** Five papers are near to the seed and use Adam, which the seed does not; of the two that share the LSTM alone one uses it as well. */
    private final SmallGraph graph = SmallGraph.of(TestCorpus.parse(
            """
            = seed | t:seed | Seed | | 2015 |
            {BERT|method:BERT|uses|0.9} and {LSTM|method:LSTM|uses|0.9}.

            %s
            = far | t:far | A Far One | | 2017 |
            {LSTM|method:LSTM|uses|0.9} and {SGD|method:SGD|uses|0.9}.

            = kindred | t:kindred | Kindred | | 2017 |
            {LSTM|method:LSTM|uses|0.9} and {Adam|method:Adam|uses|0.9}.

            = other | t:other | Other | | 2017 |
            {Adam|method:Adam|uses|0.9}.
            """.formatted(IntStream.range(0, 5).mapToObj("""
                                    = near%1$d | t:near%1$d | Near %1$d | | 2016 |
                                    {BERT|method:BERT|uses|0.9}, {LSTM|method:LSTM|uses|0.9}, {Adam|method:Adam|uses|0.9}, {Own|method:Own%1$d|uses|0.9}.
                                    """::formatted).reduce("", (all, one) -> all + one + "\n"))));

    @AfterEach
    void close() {
        graph.close();
    }

    @Test
    void conceptsOfTheNearestPapersRankWhatSharesAsMuchWithTheSeed() {
        assertThat(answer(PartWeights.BY_CONCEPTS).papers())
                .extracting(Related::label)
                .containsSubsequence("Kindred", "A Far One");
        assertThat(answer(PartWeights.BY_CONCEPTS.with(Map.of(Part.KINDRED, 0.0)))
                        .papers())
                .extracting(Related::label)
                .containsSubsequence("A Far One", "Kindred");
    }

    @Test
    void theyAreToldAndAddUpToTheScore() {
        List<Related> papers = answer(PartWeights.BY_CONCEPTS).papers();

        assertThat(papers)
                .allSatisfy(paper -> assertThat(paper.shares().values().stream()
                                .mapToDouble(share -> share)
                                .sum())
                        .isCloseTo(paper.score(), within(0.001)));
        Related kindred = papers.stream()
                .filter(paper -> paper.label().equals("Kindred"))
                .findFirst()
                .orElseThrow();
        assertThat(kindred.kindredConcepts()).containsExactly("Adam");
        assertThat(kindred.concepts()).extracting(SharedConcept::label).containsExactly("LSTM");
        assertThat(kindred.shares()).containsOnlyKeys("concepts", "kindred");
        assertThat(new RelatedText(Integer.MAX_VALUE).of(answer(PartWeights.BY_CONCEPTS)))
                .containsPattern("LSTM \\d+ %; kindred \\d+ %: Adam");
    }

    @Test
    void noPaperIsFoundByThemAlone() {
        assertThat(answer(PartWeights.BY_CONCEPTS).papers())
                .extracting(Related::label)
                .doesNotContain("Other");
    }

    @Test
    void whatOneOfTheNearestAloneHasDoesNotCount() {
        assertThat(answer(PartWeights.BY_CONCEPTS).papers())
                .extracting(Related::kindredConcepts)
                .contains(List.of("Adam"))
                .allSatisfy(concepts -> assertThat(concepts).doesNotContain("Own0", "Own1"));
    }

    @Test
    void theyDoNotCountUnlessAskedFor() {
        assertThat(answer(PartWeights.ALL).papers()).allSatisfy(paper -> {
            assertThat(paper.kindredConcepts()).isEmpty();
            assertThat(paper.shares()).doesNotContainKey("kindred");
        });
    }

    private RelatedAnswer answer(PartWeights weights) {
        return graph.ask(view -> new RelatedPapers(view, graph.index())
                .answer(RelatedQuestion.of(new PaperFinder(view).require("seed"), 20)
                        .by(weights)));
    }
}
