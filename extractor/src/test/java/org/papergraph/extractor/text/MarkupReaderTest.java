package org.papergraph.extractor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.ontology.Span;

class MarkupReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "a **bold** word ~ a bold word",
                "the *Karcher* mean ~ the Karcher mean",
                "the `Adam` optimizer ~ the Adam optimizer",
                "[BERT](https://example.org/x) is used ~ BERT is used",
                "a $\\beta$-VAE with $L_2$ loss ~ a beta-VAE with L_2 loss",
                "where $\\sum_i x_i = \\frac{1}{2} y$ holds ~ where \u00A4 holds",
                "\\emph{dropout} helps ~ dropout} helps",
                "Schr\\\"{o}dinger bridge ~ Schrödinger bridge",
                "RL<sup>2</sup> learns ~ RL2 learns",
                "reward r<sub>t+1</sub> of GNN<sub>pool</sub> ~ reward r\u00A4 of GNNpool",
                "an $L_\\infty$ attack on $T^{\\Pi}$ and $\\bar{F}$ ~ an L_infty attack on \u00A4 and \u00A4",
                "search with A* is fast ~ search with A* is fast",
                "see https://example.org/a/b. Then ~ see \u00A4. Then",
                "it costs $5 to run ~ it costs $5 to run",
                "a &amp; b ~ a & b",
                "snake_case stays, _this_ not ~ snake_case stays, this not",
                "as shown \\cite{x2019} here ~ as shown \u00A4 here",
            })
    void markupVanishesAndTheWordsStay(String source, String expected) {
        assertThat(MarkupReader.read(source).text().strip()).isEqualTo(expected);
    }

    @Test
    void headingsListItemsAndParagraphsAreBlocks() {
        String source = "# Title\ntext one\ngoes on\n\n- item one\n- item two\n\n| a | b |\nlast";

        ReadableText readable = MarkupReader.read(source);

        List<String> blocks = readable.blocks().stream()
                .map(block -> block.of(readable.text()).strip())
                .toList();
        assertThat(blocks).contains("Title", "text one goes on", "item one", "item two", "a", "b");
    }

    @Test
    void rulesAndUnderlinesOfHeadingsAreNoWordsAndEndABlock() {
        String source = "---\ntags: [a]\n---\nText one\n\n***\nTitle\n=====\r\nlast -- words\n--";

        ReadableText readable = MarkupReader.read(source);

        assertThat(readable.blocks().stream()
                        .map(block -> block.of(readable.text()).strip())
                        .filter(block -> !block.isEmpty()))
                .containsExactly("tags: [a]", "Text one", "Title", "last -- words --");
    }

    @Test
    void everyReadableCharacterKnowsItsOrigin() {
        String source = "The **HIRO** agent uses $\\beta$-VAEs, see [Nachum](https://example.org).";
        ReadableText readable = MarkupReader.read(source);

        int start = readable.text().indexOf("beta-VAE");
        Span span = readable.toSource(start, start + "beta-VAE".length());

        assertThat(span.of(source)).isEqualTo("beta$-VAE");
    }

    @Test
    void originsNeverGoBackNorOutsideWhateverTheText() {
        Random random = new Random(42);
        String alphabet = "ab AB12.,$\\{}[]()*_`#<>|&;:!-\n\r\t\"'/é\u0301\uD83D\uDE00漢\u00A0h";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder source = new StringBuilder();
            int length = random.nextInt(120);
            for (int i = 0; i < length; i++) {
                source.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            ReadableText readable = MarkupReader.read(source.toString());
            int last = 0;
            for (int i = 0; i < readable.text().length(); i++) {
                Span span = readable.toSource(i, i + 1);
                assertThat(span.start()).as("%s", source).isGreaterThanOrEqualTo(last);
                assertThat(span.end()).as("%s", source).isLessThanOrEqualTo(source.length());
                last = span.start();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/",
                "[",
                "(",
                "$",
                "\\",
                "*",
                "<",
                "![",
                "a_",
                "#",
                "http://",
                "\uD83D\uDE00\u200D",
                "$a",
                "\\begin{",
                "[a](",
                "|"
            })
    @Timeout(5)
    void hostileRepetitionIsReadInLinearTime(String unit) {
        String source = unit.repeat(40_000 / unit.length());
        assertThat(MarkupReader.read(source).readTo()).isEqualTo(source.length());
    }

    @Test
    void aVeryLongTextIsReadAsFarAsTold() {
        String source = "word ".repeat(100_000);
        assertThat(MarkupReader.read(source).readTo()).isEqualTo(MarkupReader.LONGEST_TEXT);
    }
}
