package org.papergraph.graph.store;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutionException;

/**
 * Files that are written or read once, from front to back, past the operating system's cache where it allows that (direct I/O): what others
 * have in the cache stays there, and large files go as fast as the disk.
 */
final class UncachedFile {

    /** Addresses and lengths are multiples of this, which is enough for all but a few file systems. */
    private static final int ALIGNMENT = 1 << 13;

    private UncachedFile() {}

    /** A new file, or an old one that is emptied; to be written in multiples of {@value #ALIGNMENT} bytes, from such a {@link #buffer}. */
    static AsynchronousFileChannel write(Path file) throws IOException {
        AsynchronousFileChannel cached = AsynchronousFileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        try {
            AsynchronousFileChannel direct =
                    AsynchronousFileChannel.open(file, StandardOpenOption.WRITE, ExtendedOpenOption.DIRECT);
            if (takesWriting(direct)) {
                cached.close();
                return direct;
            }
            direct.close();
        } catch (UnsupportedOperationException | IOException e) {
            // Such as a file system in memory: then it is written through the cache.
        }
        return cached;
    }

    /** A file, to be read in such multiples into such a {@link #buffer}. */
    static FileChannel read(Path file) throws IOException {
        try {
            FileChannel direct = FileChannel.open(file, StandardOpenOption.READ, ExtendedOpenOption.DIRECT);
            if (givesReading(direct)) {
                return direct;
            }
            direct.close();
        } catch (UnsupportedOperationException | IOException e) {
            // Then it is read through the cache.
        }
        return FileChannel.open(file, StandardOpenOption.READ);
    }

    static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocateDirect(bytes + ALIGNMENT - 1).alignedSlice(ALIGNMENT);
    }

    private static boolean givesReading(FileChannel file) {
        try {
            file.read(buffer(ALIGNMENT), 0);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Some only tell when something is written. */
    private static boolean takesWriting(AsynchronousFileChannel file) throws IOException {
        try {
            boolean all = file.write(buffer(ALIGNMENT), 0).get() == ALIGNMENT;
            file.truncate(0);
            return all;
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
