package org.papergraph.graph.store;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Files that are read or written once, from front to back, past the operating system's cache where it allows that (direct I/O):
 * what others have in the cache stays there, and large files go as fast as the disk.
 */
final class UncachedFile {

    /** What a file system may want addresses and lengths to be multiples of; with larger blocks files are read and written through the cache. */
    private static final int ALIGNMENT = 1 << 13;

    private UncachedFile() {}

    /** A new file, or an old one that is emptied; to be written in multiples of {@link #ALIGNMENT}. */
    static AsynchronousFileChannel write(Path file) throws IOException {
        return open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    }

    /** A buffer that such files can be read into and written from. */
    static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocateDirect(bytes + ALIGNMENT - 1).alignedSlice(ALIGNMENT);
    }

    private static AsynchronousFileChannel open(Path file, OpenOption... options) throws IOException {
        if (ALIGNMENT % Files.getFileStore(file.toAbsolutePath().getParent()).getBlockSize() != 0) {
            return AsynchronousFileChannel.open(file, options);
        }
        try {
            OpenOption[] direct = Stream.concat(Arrays.stream(options), Stream.of(ExtendedOpenOption.DIRECT))
                    .toArray(OpenOption[]::new);
            return AsynchronousFileChannel.open(file, direct);
        } catch (UnsupportedOperationException | FileSystemException e) {
            // Such as a file system in memory. If that was not why, the same is thrown again.
            return AsynchronousFileChannel.open(file, options);
        }
    }
}
