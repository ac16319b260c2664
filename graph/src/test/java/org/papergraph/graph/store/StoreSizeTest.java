package org.papergraph.graph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreSizeTest {

    @TempDir
    Path folder;

    @Test
    void aStorageThatMoreThanDoubledIsMostlyGarbage() throws IOException {
        StoreSize size = new StoreSize(folder, 10);
        Files.write(folder.resolve("a"), new byte[1_000]);
        assertThat(size.isMostlyGarbage()).as("not known what it was").isFalse();
        size.remember();
        assertThat(size.isMostlyGarbage()).isFalse();
        Files.write(folder.resolve("b"), new byte[1_000]);
        assertThat(size.isMostlyGarbage()).as("within the slack").isFalse();
        Files.write(folder.resolve("c"), new byte[100]);
        assertThat(size.isMostlyGarbage()).isTrue();
    }
}
