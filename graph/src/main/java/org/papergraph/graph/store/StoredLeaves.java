package org.papergraph.graph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.jena.dboe.sys.SystemIndex;
import org.apache.jena.dboe.trans.bplustree.BPTreeNode;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;

/**
 * All that is in an index of ids, within the caller's read transaction. Its leaves lie in the file one after the other, as they were
 * packed, but for those that transactions have changed since; where many do, they are read at once, past the operating system's cache.
 */
final class StoredLeaves implements SortedTuples {

    private static final int BLOCK = SystemIndex.BlockSize;

    /** Blocks that are read at once, at most: 512 KB. */
    private static final int PART = 1 << 6;

    /** For fewer the disk takes no less time than the cache, which may have them. */
    private static final int FEW = 1 << 3;

    /** Of a leaf: how many records there are, and which leaf is next. */
    private static final int HEADER = 2 * Integer.BYTES;

    private final BPlusTree tree;
    private final int longs;
    private final FileChannel cached;
    private final FileChannel uncached;
    private final ByteBuffer part = UncachedFile.buffer(PART * BLOCK);
    /** Inner nodes whose leaves are still to come. */
    private final Deque<Integer> nodes = new ArrayDeque<>();

    private final Deque<Integer> leaves = new ArrayDeque<>();
    private int blocks;
    private int block;
    private int record;

    /** @param file of the tree's leaves */
    StoredLeaves(BPlusTree tree, Path file) {
        this.tree = tree;
        this.longs = tree.getRecordFactory().recordLength() / Long.BYTES;
        try {
            // What transactions have written through mapped memory is to be in the file.
            tree.sync();
            this.cached = FileChannel.open(file, StandardOpenOption.READ);
            this.uncached = UncachedFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        nodes.push(tree.getRootId());
    }

    @Override
    public boolean next(Tuple into) {
        while (block == blocks || record == part.getInt(block * BLOCK)) {
            record = 0;
            if (block < blocks) {
                block++;
            }
            if (block == blocks && !readPart()) {
                return false;
            }
        }
        int at = block * BLOCK + HEADER + record++ * longs * Long.BYTES;
        into.set(
                part.getLong(at),
                part.getLong(at + Long.BYTES),
                part.getLong(at + 2 * Long.BYTES),
                longs > 3 ? part.getLong(at + 3 * Long.BYTES) : 0);
        return true;
    }

    @Override
    public void close() {
        try (cached) {
            uncached.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the next leaf, and those that lie behind it in the file as they come behind it in the tree; false if there is none. */
    private boolean readPart() {
        block = 0;
        blocks = 0;
        if (!hasLeaf()) {
            return false;
        }
        int first = leaves.element();
        while (blocks < PART && hasLeaf() && leaves.element() == first + blocks) {
            leaves.remove();
            blocks++;
        }
        read(first);
        return true;
    }

    private void read(int first) {
        FileChannel file = blocks > FEW ? uncached : cached;
        part.clear().limit(blocks * BLOCK);
        try {
            while (part.hasRemaining()) {
                if (file.read(part, (long) first * BLOCK + part.position()) < 0) {
                    throw new IOException("the file of an index ends before its leaf " + first);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean hasLeaf() {
        while (leaves.isEmpty() && !nodes.isEmpty()) {
            BPTreeNode node = tree.getNodeManager().getRead(nodes.pop());
            List<Integer> below = new ArrayList<>();
            for (int i = 0; i < node.getPtrBuffer().size(); i++) {
                below.add(node.getPtrBuffer().get(i));
            }
            if (node.isLeaf()) {
                leaves.addAll(below);
            } else {
                for (int i = below.size() - 1; i >= 0; i--) {
                    nodes.push(below.get(i));
                }
            }
            tree.getNodeManager().release(node);
        }
        return !leaves.isEmpty();
    }
}
