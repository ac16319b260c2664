package org.papergraph.graph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SeenHashesTest {

    private static final int MANY = 100_000;

    @Test
    void holdsWhatWasAddedAndClaimsLittleElse() {
        SeenHashes hashes = SeenHashes.none(MANY);
        Random added = new Random(1);
        for (int i = 0; i < MANY; i++) {
            hashes.add(added.nextLong(), added.nextLong());
        }

        assertThat(found(hashes, new Random(1))).isEqualTo(MANY);
        assertThat(found(hashes, new Random(2))).isLessThan(MANY / 10);
    }

    @Test
    void whatHoldsNoneClaimsNoneAndWhatHoldsAllClaimsEach() {
        assertThat(found(SeenHashes.none(0), new Random(1))).isZero();
        assertThat(found(SeenHashes.all(), new Random(1))).isEqualTo(MANY);
    }

    private static int found(SeenHashes hashes, Random random) {
        int found = 0;
        for (int i = 0; i < MANY; i++) {
            found += hashes.mayHold(random.nextLong(), random.nextLong()) ? 1 : 0;
        }
        return found;
    }
}
