package org.papergraph.extractor.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Lexicon;

class PlainNamesTest {

    private final PlainNames names =
            new PlainNames(Lexicon.of(java.util.List.of()), new LexiconLabels(Lexicon.of(java.util.List.of())));

    @ParameterizedTest
    @CsvSource({
        "DATASET, Penn Treebank corpus, Penn Treebank, corpus",
        "DATASET, Europarl corpora, Europarl, corpora",
        "DATASET, IWSLT data, IWSLT, data",
        "METHOD, Dijkstra algorithms, Dijkstra, algorithms",
        "METHOD, self-play strategies, self-play, strategies",
        "METHOD, coarse-to-fine approaches, coarse-to-fine, approaches",
        "METHOD, IBP bounds, IBP, bounds",
        "METHOD, attention layer, attention, layer"
    })
    void aWordAtTheEndAddsNothing(ConceptKind kind, String name, String plainer, String word) {
        assertThat(names.withoutHead(kind, name))
                .contains(new PlainNames.Plainer(plainer, name + " is " + plainer + ": \"" + word + "\" adds nothing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"corpus", "a corpus", "corpus search", "neural network", "speech layer", "mean bound"})
    void otherWordsAddSomething(String name) {
        assertThat(names.withoutHead(ConceptKind.METHOD, name)).isEmpty();
    }
}
