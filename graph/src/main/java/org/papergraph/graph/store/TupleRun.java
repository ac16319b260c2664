package org.papergraph.graph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file of sorted tuples, each as four longs in the order of its index; read from front to back, and then deleted. */
final class TupleRun implements SortedTuples {

    private static final int BUFFER_TUPLES = 4_096;
    private static final int TUPLE_BYTES = TupleOrder.WIDTH * Long.BYTES;

    private final Path file;
    private final FileChannel channel;
    private final ByteBuffer bytes = ByteBuffer.allocateDirect(BUFFER_TUPLES * TUPLE_BYTES);
    private LongBuffer longs = LongBuffer.allocate(0);

    private TupleRun(Path file) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(file, StandardOpenOption.READ);
    }

    /** Writes tuples in the order of an index to a new file. */
    static void write(Path file, long[] tuples, int size, TupleOrder order) throws IOException {
        long[] sorted = TupleSort.sorted(tuples, size, order);
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER_TUPLES * TUPLE_BYTES);
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int from = 0; from < sorted.length; from += BUFFER_TUPLES * TupleOrder.WIDTH) {
                int longs = Math.min(BUFFER_TUPLES * TupleOrder.WIDTH, sorted.length - from);
                buffer.clear().limit(longs * Long.BYTES).asLongBuffer().put(sorted, from, longs);
                write(buffer, out);
            }
        }
    }

    static TupleRun open(Path file) {
        try {
            return new TupleRun(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean next(Tuple into) {
        if (!longs.hasRemaining() && !fill()) {
            return false;
        }
        into.set(longs.get(), longs.get(), longs.get(), longs.get());
        return true;
    }

    @Override
    public void close() {
        try {
            channel.close();
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean fill() {
        try {
            bytes.clear();
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // Until the buffer is full or the file ends.
            }
            longs = bytes.flip().asLongBuffer();
            return longs.hasRemaining();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(ByteBuffer buffer, FileChannel out) throws IOException {
        while (buffer.hasRemaining()) {
            out.write(buffer);
        }
    }
}
