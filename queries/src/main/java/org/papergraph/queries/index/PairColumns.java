package org.papergraph.queries.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.ShortBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Pairs of a paper and something that it has, column by column: seven bytes a pair, since a large corpus has hundreds of millions.
 * Many are kept in a file that is mapped into memory and goes with the process, so that the heap needs not hold them.
 */
final class PairColumns {

    /** So many pairs, at most, are kept on the heap. */
    private static final int ON_HEAP = 1 << 22;

    private final IntBuffer papers;
    private final ShortBuffer weights;
    private final ByteBuffer notes;

    private PairColumns(IntBuffer papers, ShortBuffer weights, ByteBuffer notes) {
        this.papers = papers;
        this.weights = weights;
        this.notes = notes;
    }

    static PairColumns onHeap(int size) {
        return new PairColumns(IntBuffer.allocate(size), ShortBuffer.allocate(size), ByteBuffer.allocate(size));
    }

    /** @param folder where a file may be made */
    static PairColumns of(int size, Path folder) throws IOException {
        if (size <= ON_HEAP) {
            return onHeap(size);
        }
        Path file = Files.createTempFile(folder, "pairs", ".unfinished");
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
            return new PairColumns(
                    map(channel, 0, 4L * size).asIntBuffer(),
                    map(channel, 4L * size, 2L * size).asShortBuffer(),
                    map(channel, 6L * size, size));
        }
    }

    private static ByteBuffer map(FileChannel channel, long at, long length) throws IOException {
        return channel.map(FileChannel.MapMode.READ_WRITE, at, length).order(ByteOrder.nativeOrder());
    }

    int size() {
        return notes.capacity();
    }

    int paper(int pair) {
        return papers.get(pair);
    }

    short weight(int pair) {
        return weights.get(pair);
    }

    byte note(int pair) {
        return notes.get(pair);
    }

    void put(int pair, int paper, short weight, byte note) {
        papers.put(pair, paper);
        weights.put(pair, weight);
        notes.put(pair, note);
    }
}
