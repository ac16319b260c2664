package org.papergraph.extractor.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordShapeTest {

    @Test
    void tellsHowAWordIsWritten() {
        assertThat(WordShape.of("BERT")).isEqualTo("AA");
        assertThat(WordShape.of("GPT-2")).isEqualTo("AA-0");
        assertThat(WordShape.of("Adam")).isEqualTo("Aaa");
        assertThat(WordShape.of("word2vec")).isEqualTo("aa0aa");
        assertThat(WordShape.of(",")).isEqualTo(",");
    }

    @Test
    void isShortHoweverLongTheWord() {
        assertThat(WordShape.of("aB-1".repeat(1000))).hasSize(8);
    }

    @Test
    void numbersOfOneLengthAreOneWord() {
        assertThat(WordShape.lower("2017")).isEqualTo(WordShape.lower("1998"));
        assertThat(WordShape.lower("VGG16")).isEqualTo("vgg16");
    }
}
