package org.papergraph.extractor.combine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.ontology.LabelKey;

class EmptyHeadsTest {

    @ParameterizedTest
    @CsvSource({
        "BEAR algorithm, BEAR",
        "ImageNet datasets, ImageNet",
        "Brown corpus, Brown",
        "Ant-environment, Ant",
        "attention mechanism, attention mechanism",
        "datasets, datasets",
        "-model, -model",
    })
    void aNounThatAddsNothingDoesNotCount(String name, String core) {
        assertThat(name.substring(0, EmptyHeads.lengthWithout(name))).isEqualTo(core);
    }

    @ParameterizedTest
    @CsvSource({"BEAR algorithm, bear", "ImageNet datasets, imagenet", "Brown corpus, brown", "k-means method, kmeans"})
    void theCoreOfANameIsItsKeyWithoutThatNoun(String name, String core) {
        assertThat(EmptyHeads.coreOf(LabelKey.of(name))).contains(core);
    }

    @ParameterizedTest
    @CsvSource({"attention mechanism", "model", "a model"})
    void aNameWithoutSuchANounOrWithNextToNothingBesideItHasNone(String name) {
        assertThat(EmptyHeads.coreOf(LabelKey.of(name))).isEmpty();
    }
}
