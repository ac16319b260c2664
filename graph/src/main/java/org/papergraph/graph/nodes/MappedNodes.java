package org.papergraph.graph.nodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableInline;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;

/**
 * The file of TDB2's nodes as it is now, mapped into memory for reading. TDB2's own asks the operating system for every few
 * bytes of every node, which takes longer than all else when many nodes are read. What is appended later is not seen.
 */
public final class MappedNodes implements BinaryDataFile {

    /** The longest that can be mapped at once, rounded to a power of two. */
    private static final int PART_BITS = 30;

    private final List<ByteBuffer> parts = new ArrayList<>();
    private final long length;

    /** @param file that exists; what is mapped stays so until it is garbage */
    MappedNodes(Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            this.length = channel.size();
            for (long start = 0; start < length; start += 1L << PART_BITS) {
                parts.add(channel.map(FileChannel.MapMode.READ_ONLY, start, Math.min(length - start, 1L << PART_BITS)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The nodes of a storage on disk, for reading many; to be used within a transaction. */
    public static NodeTable of(DatasetGraphTDB storage) {
        Path file = Path.of(storage.getLocation().getPath("nodes-data.obj"));
        return NodeTableInline.create(new NodeTableTRDF(table(storage).getIndex(), new MappedNodes(file)));
    }

    /** The table below TDB2's caches. */
    public static NodeTableTRDF table(DatasetGraphTDB storage) {
        return (NodeTableTRDF)
                storage.getQuadTable().getNodeTupleTable().getNodeTable().baseNodeTable();
    }

    @Override
    public int read(long position, byte[] bytes, int start, int count) {
        int read = 0;
        while (read < count && position + read < length) {
            ByteBuffer part = parts.get((int) ((position + read) >>> PART_BITS));
            int at = (int) ((position + read) & ((1 << PART_BITS) - 1));
            int size = Math.min(count - read, part.limit() - at);
            part.get(at, bytes, start + read, size);
            read += size;
        }
        return read == 0 && count > 0 ? -1 : read;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public long write(byte[] bytes, int start, int count) {
        throw new UnsupportedOperationException("read-only");
    }

    @Override
    public void truncate(long size) {
        throw new UnsupportedOperationException("read-only");
    }

    @Override
    public void open() {}

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void sync() {}

    @Override
    public void close() {}
}
