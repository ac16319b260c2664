package org.papergraph.graph.store;

import org.apache.jena.dboe.base.file.BinaryDataFile;

/**
 * The file of TDB2's nodes, written through a buffer by the only one who writes. TDB2's own asks the operating system for the
 * file's length several times for every node, which takes longer than all else that it does for it.
 */
final class NodeAppender implements BinaryDataFile {

    private static final int BUFFER_BYTES = 1 << 16;

    private final BinaryDataFile file;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int buffered;
    private long written;

    /** @param file that nobody else writes while this one does; not closed by this one */
    NodeAppender(BinaryDataFile file) {
        this.file = file;
        this.written = file.length();
    }

    @Override
    public long length() {
        return written + buffered;
    }

    @Override
    public long write(byte[] bytes, int start, int length) {
        long at = length();
        if (length > buffer.length - buffered) {
            flush();
        }
        if (length > buffer.length) {
            file.write(bytes, start, length);
            written += length;
        } else {
            System.arraycopy(bytes, start, buffer, buffered, length);
            buffered += length;
        }
        return at;
    }

    @Override
    public int read(long position, byte[] bytes, int start, int length) {
        flush();
        return file.read(position, bytes, start, length);
    }

    /** Hands over what is buffered; the file has it on disk when its transaction is committed. */
    void flush() {
        file.write(buffer, 0, buffered);
        written += buffered;
        buffered = 0;
    }

    @Override
    public void truncate(long length) {
        flush();
        file.truncate(length);
        written = length;
    }

    @Override
    public void sync() {
        flush();
        file.sync();
    }

    @Override
    public void open() {}

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() {
        flush();
    }
}
