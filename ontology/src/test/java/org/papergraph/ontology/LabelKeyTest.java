package org.papergraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelKeyTest {

    @Test
    void whatPeopleWriteInSeveralWaysHasOneKey() {
        assertThat(LabelKey.of("Batch norms")).isEqualTo("batchnorm");
        assertThat(LabelKey.of("batch-norm")).isEqualTo("batchnorm");
        assertThat(LabelKey.of("Poincar\u00e9 embedding")).isEqualTo("poincareembedding");
        assertThat(LabelKey.of("loss")).isEqualTo("loss");
        assertThat(LabelKey.of("...")).isEmpty();
    }

    @Test
    void plainLettersAreReadAsAllOthersAre() {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder label = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                label.append((char) random.nextInt(0x80));
            }
            // An accent is ignored, but asks for the careful way.
            assertThat(LabelKey.of(label.toString())).isEqualTo(LabelKey.of(label + "\u0301"));
        }
    }
}
