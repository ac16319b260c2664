package org.papergraph.extractor.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Adds every byte that is read to a counter. */
final class CountingStream extends FilterInputStream {

    private final AtomicLong counter;
    private long count;

    CountingStream(InputStream in, AtomicLong counter) {
        super(in);
        this.counter = counter;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            add(1);
        }
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            add(read);
        }
        return read;
    }

    private void add(long more) {
        count += more;
        counter.addAndGet(more);
    }

    /** Counts what will not be read of so many bytes as read, so that progress adds up. */
    void passOver(long size) {
        if (size > count) {
            add(size - count);
        }
    }
}
