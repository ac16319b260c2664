package org.papergraph.queries.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.ontology.Role;
import org.papergraph.queries.Golden;
import org.papergraph.queries.SmallGraph;
import org.papergraph.queries.find.ConceptFinder;
import org.papergraph.queries.find.PaperFinder;

/** Folders descriptions/KIND.CASE hold the text and the JSON. */
@ExtendWith(SmallGraph.Given.class)
class DescriptionsTest {

    @ParameterizedTest
    @CsvSource({"bert-1, paper.bert", "text:0a1b2c, paper.untitled", "arxiv:1409.0473, paper.stub", "empty, paper.empty"
    })
    void aPaperIsDescribedAsTheGoldenFilesSay(String name, String folder, SmallGraph graph) {
        PaperDescription description =
                graph.ask(view -> new PaperDescriber(view).describe(new PaperFinder(view).require(name)));

        Golden.compareAnswer(
                Golden.folder("descriptions").resolve(folder), description, new PaperText(100).of(description));
    }

    @ParameterizedTest
    @CsvSource({"BERT, concept.bert", "Transformer, concept.transformer", "method:ImageNet, concept.imagenet"})
    void aConceptIsDescribedAsTheGoldenFilesSay(String name, String folder, SmallGraph graph) {
        ConceptDescription description =
                graph.ask(view -> new ConceptDescriber(view).describe(new ConceptFinder(view).require(name), 10));

        Golden.compareAnswer(
                Golden.folder("descriptions").resolve(folder), description, new ConceptText(100).of(description));
    }

    @Test
    void theSpanOfTheEvidenceIsThatOfTheSummarysText(SmallGraph graph) {
        PaperDescription description =
                graph.ask(view -> new PaperDescriber(view).describe(new PaperFinder(view).require("bert-2")));

        assertThat(description.concepts())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.evidence()).isNotEmpty().allSatisfy(evidence -> {
                    String text = description.summaries().stream()
                            .filter(summary -> summary.id().equals(evidence.summary()))
                            .findFirst()
                            .orElseThrow()
                            .text();
                    assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo(evidence.text());
                    assertThat(evidence.sentence()).contains(evidence.text());
                }));
    }

    @Test
    void onlySoManyPapersOfARoleAreToldAndAllAreCounted(SmallGraph graph) {
        ConceptDescription description =
                graph.ask(view -> new ConceptDescriber(view).describe(new ConceptFinder(view).require("SQuAD"), 1));

        assertThat(description.papers()).isEqualTo(2);
        List<ConceptDescription.RolePapers> evaluated = description.byRole().stream()
                .filter(papers -> papers.role() == Role.EVALUATED_ON)
                .toList();
        assertThat(evaluated).hasSize(1).allSatisfy(papers -> {
            assertThat(papers.total()).isEqualTo(2);
            assertThat(papers.links()).hasSize(1);
        });
        assertThat(new ConceptText(80).of(description)).contains("and 1 more");
    }
}
