package org.papergraph.graph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Sorts any number of quads, as ids, in the order of every index, in constant memory: each time that a buffer is full it is
 * sorted and written to a file for each order, in the background; in the end those files are merged.
 */
final class TupleRuns implements AutoCloseable {

    private static final int BUFFER_TUPLES = 1 << 20;

    private final Path directory;
    private final int capacity;
    private final ExecutorService sorter = Executors.newSingleThreadExecutor(TupleRuns::daemon);
    private final Map<TupleOrder, List<Path>> files = new EnumMap<>(TupleOrder.class);
    private long[] buffer;
    private int size;
    private Future<?> sorting = java.util.concurrent.CompletableFuture.completedFuture(null);

    /** @param directory for the files */
    TupleRuns(Path directory) {
        this(directory, BUFFER_TUPLES);
    }

    TupleRuns(Path directory, int capacity) {
        this.directory = directory;
        this.capacity = capacity;
        this.buffer = new long[capacity * TupleOrder.WIDTH];
        for (TupleOrder order : TupleOrder.values()) {
            files.put(order, new ArrayList<>());
        }
    }

    void add(long graph, long subject, long property, long object) {
        if (size == capacity) {
            write();
            buffer = new long[capacity * TupleOrder.WIDTH];
        }
        int at = size++ * TupleOrder.WIDTH;
        buffer[at] = graph;
        buffer[at + 1] = subject;
        buffer[at + 2] = property;
        buffer[at + 3] = object;
    }

    /** Nothing can be added afterwards. */
    void finish() {
        write();
        await();
        sorter.shutdown();
    }

    /** All tuples in the order of an index, each once, as its keys. Once for each order, after {@link #finish}. */
    Merge merged(TupleOrder order) {
        return new Merge(files.getOrDefault(order, List.of()).stream()
                .map(TupleRun::open)
                .toList());
    }

    @Override
    public void close() {
        sorter.shutdownNow();
    }

    private void write() {
        await();
        long[] tuples = buffer;
        int count = size;
        size = 0;
        int number = files.getOrDefault(TupleOrder.GSPO, List.of()).size();
        files.forEach((order, runs) -> runs.add(directory.resolve("run-" + order + "-" + number)));
        sorting = sorter.submit(() -> {
            for (TupleOrder order : TupleOrder.values()) {
                TupleRun.write(directory.resolve("run-" + order + "-" + number), tuples, count, order);
            }
            return count;
        });
    }

    private void await() {
        try {
            sorting.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io
                    ? new UncheckedIOException(io)
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sorting", e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "papergraph-sort");
        thread.setDaemon(true);
        return thread;
    }

    /** Four ids in the order of an index. */
    static final class Tuple {

        private final long[] ids = new long[TupleOrder.WIDTH];

        void set(long first, long second, long third, long fourth) {
            ids[0] = first;
            ids[1] = second;
            ids[2] = third;
            ids[3] = fourth;
        }

        /** As the key of an index record: big-endian, one id after the other. */
        byte[] key() {
            return IdIndexes.key(ids);
        }

        int compareTo(Tuple other) {
            for (int i = 0; i < TupleOrder.WIDTH; i++) {
                int order = Long.compareUnsigned(ids[i], other.ids[i]);
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        }
    }

    /** The runs of one order as one sorted run without duplicates; closes and deletes them. */
    static final class Merge implements Iterator<byte[]>, AutoCloseable {

        private record Head(TupleRun run, Tuple tuple) {}

        private final List<TupleRun> runs;
        private final PriorityQueue<Head> heads = new PriorityQueue<>((one, other) -> one.tuple.compareTo(other.tuple));

        private Merge(List<TupleRun> runs) {
            this.runs = runs;
            runs.forEach(run -> advance(new Head(run, new Tuple())));
        }

        @Override
        public boolean hasNext() {
            return !heads.isEmpty();
        }

        @Override
        public byte[] next() {
            Head head = heads.poll();
            if (head == null) {
                throw new NoSuchElementException();
            }
            byte[] key = head.tuple.key();
            Tuple same = new Tuple();
            same.set(head.tuple.ids[0], head.tuple.ids[1], head.tuple.ids[2], head.tuple.ids[3]);
            advance(head);
            for (Head next = heads.peek(); next != null && next.tuple.compareTo(same) == 0; next = heads.peek()) {
                heads.remove(next);
                advance(next);
            }
            return key;
        }

        @Override
        public void close() {
            runs.forEach(TupleRun::close);
        }

        private void advance(Head head) {
            if (head.run.next(head.tuple)) {
                heads.add(head);
            }
        }
    }
}
