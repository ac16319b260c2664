package org.papergraph.queries.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Writes an index file, section by section in the order of {@link Section}. The file appears under its name when it is
 * complete and on the disk, so a crash leaves the one before.
 */
// What is stored is made anew by each version, so the order of constants may be stored.
@SuppressWarnings("EnumOrdinal")
final class IndexFileWriter implements AutoCloseable {

    static final long MAGIC = 0x7067_6964_7830_3430L;
    static final int HEADER = 8 + 16 * Section.values().length;

    private static final int BUFFER = 1 << 16;

    /** Sections begin at multiples of so many bytes, so that a paper's vector lies in no more lines of memory than it must. */
    private static final int ALIGNED = 128;

    private final Path file;
    private final Path unfinished;
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
    private final long[] starts = new long[Section.values().length];
    private final long[] lengths = new long[Section.values().length];
    private long written = HEADER;
    private int next;

    IndexFileWriter(Path file) throws IOException {
        this.file = file;
        this.unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        this.channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        channel.position(HEADER);
    }

    /** Begins the next section, which must be this one. */
    IndexFileWriter section(Section section) throws IOException {
        if (section.ordinal() != next) {
            throw new IllegalStateException("not the turn of " + section);
        }
        endSection();
        while (written % ALIGNED != 0) {
            put((byte) 0);
        }
        starts[next++] = written;
        return this;
    }

    void put(byte value) throws IOException {
        room(1).put(value);
    }

    void put(short value) throws IOException {
        room(2).putShort(value);
    }

    void put(int value) throws IOException {
        room(4).putInt(value);
    }

    void put(float value) throws IOException {
        room(4).putFloat(value);
    }

    void put(long value) throws IOException {
        room(8).putLong(value);
    }

    void put(int[] values) throws IOException {
        for (int value : values) {
            put(value);
        }
    }

    void put(byte[] values) throws IOException {
        int from = 0;
        while (from < values.length) {
            int size = Math.min(values.length - from, BUFFER);
            room(size).put(values, from, size);
            from += size;
        }
    }

    /** Two sections: where each string ends, and all of them in UTF-8. */
    void strings(Section at, Section text, List<String> strings) throws IOException {
        section(at);
        long end = 0;
        put(0L);
        for (String string : strings) {
            end += string.getBytes(StandardCharsets.UTF_8).length;
            put(end);
        }
        section(text);
        for (String string : strings) {
            put(string.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Puts the file in place of the one before. */
    void complete() throws IOException {
        if (next != starts.length) {
            throw new IllegalStateException("sections are missing from " + Section.values()[next] + " on");
        }
        endSection();
        flush();
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.putLong(MAGIC);
        for (int i = 0; i < starts.length; i++) {
            header.putLong(starts[i]).putLong(lengths[i]);
        }
        channel.write(header.flip(), 0);
        channel.force(true);
        channel.close();
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(unfinished);
    }

    private void endSection() {
        if (next > 0) {
            lengths[next - 1] = written - starts[next - 1];
        }
    }

    private ByteBuffer room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            flush();
        }
        written += bytes;
        return buffer;
    }

    private void flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }
}
