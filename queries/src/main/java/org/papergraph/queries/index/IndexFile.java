package org.papergraph.queries.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The sections of an index file, mapped into memory. */
// What is stored is made anew by each version, so the order of constants may be stored.
@SuppressWarnings("EnumOrdinal")
final class IndexFile {

    private final ByteBuffer[] sections = new ByteBuffer[Section.values().length];

    /** @throws IOException if there is none, or it is not of this version's form */
    IndexFile(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer header = ByteBuffer.allocate(IndexFileWriter.HEADER).order(ByteOrder.LITTLE_ENDIAN);
            channel.read(header, 0);
            header.flip();
            if (header.remaining() < IndexFileWriter.HEADER || header.getLong() != IndexFileWriter.MAGIC) {
                throw new IOException(file + " is not an index of this version");
            }
            for (int i = 0; i < sections.length; i++) {
                long start = header.getLong();
                long length = header.getLong();
                if (start + length > channel.size()) {
                    throw new IOException(file + " has been cut off");
                }
                sections[i] = channel.map(FileChannel.MapMode.READ_ONLY, start, length)
                        .order(ByteOrder.LITTLE_ENDIAN);
            }
        }
    }

    ByteBuffer section(Section section) {
        return sections[section.ordinal()].duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    String text(Section section) {
        return StandardCharsets.UTF_8.decode(section(section)).toString();
    }

    Strings strings(Section at, Section text) {
        return new Strings(section(at).asLongBuffer(), section(text));
    }
}
