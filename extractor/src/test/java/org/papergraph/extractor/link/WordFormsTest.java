package org.papergraph.extractor.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {

    private final WordForms forms = new WordForms(
            word -> Optional.ofNullable(Map.of("XYZ", "crossed yield zone").get(word)));

    @ParameterizedTest
    @CsvSource({
        "gated policies, gated policy",
        "mixing matrices of rivers, mixing matrices of river",
        "loss boxes, loss box",
        "regularised topic modelling, regularized topic modeling",
        "behavioural signal, behavioral signal",
        "tidal dynamics model, tidal dynamical model",
        "max tide network, maximum tide net",
        "mixture of tides, tide mixture",
        "Nyquist's tide bound, Nyquist tide bound",
        "tide XYZ, tide crossed yield zone",
        "secondorder adversarial attack, second-order attack",
        "Zürich tides, Zurich tide"
    })
    void inflectedFormsOfANameMeet(String one, String other) {
        assertThat(forms.key(one)).isPresent().isEqualTo(forms.key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "generative tide, general tide",
        "relational tide, relation tide",
        "weighted tide, weight tide",
        "S-XYZ net, XYZ net",
        "adversarial tide, tide",
        "adversarial attack, attack"
    })
    void wordsOfOneStemAreNotOneForThat(String one, String other) {
        assertThat(forms.key(one)).isNotEqualTo(forms.key(other));
    }

    @Test
    void aNameOfOneWordHasNoForms() {
        assertThat(forms.key("Transformers")).isEmpty();
        assertThat(forms.key("")).isEmpty();
        assertThat(forms.key(" -- ")).isEmpty();
    }

    @Test
    void anyTextHasAKeyOrNone() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            String text = random.ints(random.nextInt(40), 0, 0x2500)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(forms.key(text)).isEqualTo(forms.key(text + " the"));
        }
    }

    @Test
    void plainLettersAreReadAsAllOthersAre() {
        Random random = new Random(12);
        String letters = "abcsXYZ019 -.,_(";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder name = new StringBuilder();
            for (int i = random.nextInt(20); i >= 0; i--) {
                name.append(letters.charAt(random.nextInt(letters.length())));
            }
            // A closing quotation mark is none of a word's letters, but asks for the careful way.
            assertThat(forms.key(name.toString())).isEqualTo(forms.key(name + "\u201d"));
        }
    }
}
