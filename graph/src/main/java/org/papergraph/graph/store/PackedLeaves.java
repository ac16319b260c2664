package org.papergraph.graph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.jena.dboe.base.block.Block;
import org.apache.jena.dboe.base.block.BlockMgrBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file of the leaves of a tree that is packed: blocks are only added, and only the last of them are looked at or changed again.
 * Those are held in a ring of three parts; one is written, past the operating system's cache, while the next is filled.
 */
final class PackedLeaves extends BlockMgrBase {

    private static final Logger LOG = LoggerFactory.getLogger(PackedLeaves.class);

    /** Blocks that are written at a time: 512 KB of TDB2's. */
    private static final int PART = 1 << 6;

    private static final int RING = 3 * PART;

    private final AsynchronousFileChannel file;
    private final ByteBuffer ring;
    private final byte[] zeros;
    /** Blocks before this one are in the file for good, or on their way. */
    private int handedOver;

    private int allocated;
    private ByteBuffer onTheWay = ByteBuffer.allocate(0);
    private long start;
    private Future<Integer> writing = CompletableFuture.completedFuture(0);
    private boolean synced = true;

    /** @param file a new one; an earlier one is replaced */
    PackedLeaves(Path file, int blockSize) throws IOException {
        super(file.getFileName().toString(), blockSize);
        this.file = UncachedFile.write(file);
        this.ring = UncachedFile.buffer(RING * blockSize);
        this.zeros = new byte[blockSize];
    }

    @Override
    protected Block allocate() {
        if (allocated - handedOver == 2 * PART) {
            await();
            write(handedOver, PART);
            handedOver += PART;
        }
        synced = false;
        Block block = block(allocated++);
        block.getByteBuffer().put(zeros).rewind();
        return block;
    }

    @Override
    public Block getRead(long id) {
        return held(id);
    }

    @Override
    public Block getWrite(long id) {
        return held(id);
    }

    @Override
    public Block promote(Block block) {
        return block;
    }

    /** A block is changed in its place. */
    @Override
    public void write(Block block) {
        held(block.getId());
        synced = false;
    }

    @Override
    public void overwrite(Block block) {
        write(block);
    }

    @Override
    public void release(Block block) {}

    @Override
    public void free(Block block) {}

    @Override
    public boolean valid(int id) {
        return id >= handedOver && id < allocated;
    }

    @Override
    public boolean isEmpty() {
        return allocated == 0;
    }

    @Override
    public long allocLimit() {
        return allocated;
    }

    @Override
    public void resetAlloc(long boundary) {
        if (boundary < handedOver || boundary > allocated) {
            throw new IllegalArgumentException("blocks from " + boundary + " of " + getLabel() + " are not all held");
        }
        allocated = (int) boundary;
    }

    @Override
    public void sync() {
        if (!synced) {
            syncForce();
        }
    }

    /** Those that are held may be written again. */
    @Override
    public void syncForce() {
        for (int from = handedOver; from < allocated; from += PART) {
            await();
            write(from, Math.min(PART, allocated - from));
        }
        await();
        try {
            file.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        synced = true;
    }

    @Override
    public boolean isClosed() {
        return !file.isOpen();
    }

    @Override
    public void close() {
        try (file) {
            sync();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Logger log() {
        return LOG;
    }

    private Block held(long id) {
        if (!valid((int) id)) {
            throw new IllegalArgumentException("block " + id + " of " + getLabel() + " is not held");
        }
        return block((int) id);
    }

    private Block block(int id) {
        return new Block(id, ring.slice(id % RING * blockSize, blockSize));
    }

    /** Begins to write blocks of one part. */
    private void write(int from, int count) {
        onTheWay = ring.slice(from % RING * blockSize, count * blockSize);
        start = (long) from * blockSize;
        writing = file.write(onTheWay, start);
    }

    /** Waits until what is on its way is in the file. */
    private void await() {
        try {
            writing.get();
            while (onTheWay.hasRemaining()) {
                writing = file.write(onTheWay, start + onTheWay.position());
                writing.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause
                    ? new UncheckedIOException(cause)
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while writing " + getLabel(), e);
        }
    }
}
