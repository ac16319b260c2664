package org.papergraph.graph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.apache.jena.dboe.base.block.Block;
import org.apache.jena.dboe.base.block.BlockMgrBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file of the leaves of a tree that is packed: blocks are only added, and only the last of them are looked at or changed again.
 * Those are held in a ring, which is written half by half past the operating system's cache.
 */
final class PackedLeaves extends BlockMgrBase {

    private static final Logger LOG = LoggerFactory.getLogger(PackedLeaves.class);

    /** 1 MB of TDB2's blocks. */
    private static final int HELD = 1 << 7;

    private final FileChannel file;
    private final ByteBuffer ring;
    private final byte[] zeros;
    /** Blocks before this one are in the file for good. */
    private int written;

    private int allocated;
    private boolean synced = true;

    /** @param file a new one */
    PackedLeaves(Path file, int blockSize) throws IOException {
        super(file.getFileName().toString(), blockSize);
        this.file = UncachedFile.write(file);
        this.ring = UncachedFile.buffer(HELD * blockSize);
        this.zeros = new byte[blockSize];
    }

    @Override
    protected Block allocate() {
        if (allocated - written == HELD) {
            write(written, HELD / 2);
            written += HELD / 2;
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
        return id >= written && id < allocated;
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
        if (boundary < written || boundary > allocated) {
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
        int beforeWrap = Math.min(allocated - written, HELD - written % HELD);
        write(written, beforeWrap);
        write(written + beforeWrap, allocated - written - beforeWrap);
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
        if (id < written || id >= allocated) {
            throw new IllegalArgumentException("block " + id + " of " + getLabel() + " is not held");
        }
        return block((int) id);
    }

    private Block block(int id) {
        return new Block(id, ring.slice(id % HELD * blockSize, blockSize));
    }

    /** Writes blocks that lie one after the other in the ring. */
    private void write(int from, int count) {
        ByteBuffer bytes = ring.slice(from % HELD * blockSize, count * blockSize);
        long at = (long) from * blockSize;
        try {
            while (bytes.hasRemaining()) {
                at += file.write(bytes, at);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
