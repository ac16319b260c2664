package org.papergraph.graph.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappedNodesTest {

    @TempDir
    Path folder;

    @Test
    void readsWhatTheFileHolds() throws IOException {
        Random random = new Random(7);
        byte[] content = new byte[10_000];
        random.nextBytes(content);
        Path file = Files.write(folder.resolve("nodes"), content);
        MappedNodes nodes = new MappedNodes(file);

        for (int i = 0; i < 200; i++) {
            int from = random.nextInt(content.length);
            byte[] read = new byte[random.nextInt(300) + 1];
            int count = nodes.read(from, read, 0, read.length);

            assertThat(count).isEqualTo(Math.min(read.length, content.length - from));
            assertThat(Arrays.copyOf(read, count)).isEqualTo(Arrays.copyOfRange(content, from, from + count));
        }
    }

    @Test
    void tellsTheEndOfTheFile() throws IOException {
        MappedNodes nodes = new MappedNodes(Files.write(folder.resolve("nodes"), new byte[] {1, 2, 3}));

        assertThat(nodes.read(3, new byte[4], 0, 4)).isEqualTo(-1);
        assertThat(new MappedNodes(Files.write(folder.resolve("empty"), new byte[0])).read(0, new byte[1], 0, 1))
                .isEqualTo(-1);
    }
}
