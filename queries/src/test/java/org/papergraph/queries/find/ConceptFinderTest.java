package org.papergraph.queries.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.QueryException;
import org.papergraph.queries.SmallGraph;
import org.papergraph.queries.TestCorpus;

@ExtendWith(SmallGraph.Given.class)
class ConceptFinderTest {

    @ParameterizedTest
    @CsvSource({
        "BERT, method:BERT",
        "bert, method:BERT",
        "method:BERT, method:BERT",
        "Method: bert, method:BERT",
        "ResNet, method:residual network",
        "res-nets, method:residual network",
        "generative adversarial networks, method:GAN",
        "<concept/dataset/squad>, dataset:SQuAD",
        "Stanford question-answering datasets, dataset:SQuAD",
        "QA, task:question answering"
    })
    void aConceptIsFoundByAnyOfItsLabels(String name, String found, SmallGraph graph) {
        assertThat(find(graph, name)).isEqualTo(found);
    }

    @Test
    void aPreferredLabelComesBeforeAnother(SmallGraph graph) {
        assertThat(find(graph, "ImageNet")).isEqualTo("dataset:ImageNet");
        assertThat(find(graph, "method:ImageNet")).isEqualTo("method:ImageNet pre-training");
    }

    @Test
    void aKindThatIsAskedForLeavesTheOthersOut(SmallGraph graph) {
        ConceptRef method = graph.ask(view -> methods(view).require("imagenet"));

        assertThat(method.display()).isEqualTo("method:ImageNet pre-training");
        assertThatThrownBy(() -> graph.ask(view -> methods(view).require("dataset:SQuAD")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("no method called \"dataset:SQuAD\" (unknown-concept)");
    }

    @Test
    void oneNameOfTwoKindsIsAmbiguousUntilTheKindIsSaid() {
        String corpus = """
                = a | title:x | X | | 2015 |
                {CORE|method:CORE|uses|0.9} on {CORE|dataset:CORE|uses|0.9} and {Core|method:Core set|uses|0.9}.
                """;
        try (SmallGraph graph = SmallGraph.of(TestCorpus.parse(corpus))) {
            assertThatThrownBy(() -> graph.ask(view -> new ConceptFinder(view).require("core")))
                    .hasMessage("""
                            "core" names 2 concepts (ambiguous-concept); give one of these:
                              method:CORE
                              dataset:CORE""");
            assertThat(graph.ask(view -> new ConceptFinder(view).require("dataset:core"))
                            .kind())
                    .isEqualTo(ConceptKind.DATASET);
        }
    }

    @Test
    void aMisspeltNameGetsSuggestions(SmallGraph graph) {
        assertThatThrownBy(() -> graph.ask(view -> new ConceptFinder(view).require("Transfromer network")))
                .hasMessageContaining("the nearest are:")
                .hasMessageContaining("method:Transformer");
    }

    private static ConceptFinder methods(GraphView view) {
        return new ConceptFinder(view, EnumSet.of(ConceptKind.METHOD));
    }

    private static String find(SmallGraph graph, String name) {
        return graph.ask(view -> new ConceptFinder(view).require(name).display());
    }
}
