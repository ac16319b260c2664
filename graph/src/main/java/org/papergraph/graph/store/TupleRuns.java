package org.papergraph.graph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    private static final int FIRST_TUPLES = 1 << 10;

    private final Path directory;
    private final String name;
    private final int capacity;
    private final ExecutorService sorter = Executors.newSingleThreadExecutor(TupleRuns::daemon);
    private final Map<TupleOrder, List<Path>> files = new EnumMap<>(TupleOrder.class);
    private long[] buffer;
    private int size;
    private Future<?> sorting = java.util.concurrent.CompletableFuture.completedFuture(null);

    /**
     * @param directory for the files
     * @param name what their names begin with
     */
    TupleRuns(Path directory, String name) {
        this(directory, name, BUFFER_TUPLES);
    }

    TupleRuns(Path directory, String name, int capacity) {
        this.directory = directory;
        this.name = name;
        this.capacity = capacity;
        this.buffer = new long[Math.min(FIRST_TUPLES, capacity) * TupleOrder.WIDTH];
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
        if (at == buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.min(2 * at, capacity * TupleOrder.WIDTH));
        }
        buffer[at] = graph;
        buffer[at + 1] = subject;
        buffer[at + 2] = property;
        buffer[at + 3] = object;
    }

    /** Nothing can be added afterwards. */
    void finish() {
        if (size > 0) {
            write();
        }
        await();
        sorter.shutdown();
    }

    /** All tuples in the order of an index, in sorted parts. Once for each order, after {@link #finish}. */
    List<SortedTuples> in(TupleOrder order) {
        return files.getOrDefault(order, List.of()).stream()
                .<SortedTuples>map(TupleRun::open)
                .toList();
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
        files.forEach((order, runs) -> runs.add(file(order, number)));
        sorting = sorter.submit(() -> {
            for (TupleOrder order : TupleOrder.values()) {
                TupleRun.write(file(order, number), tuples, count, order);
            }
            return count;
        });
    }

    private Path file(TupleOrder order, int number) {
        return directory.resolve(name + "-" + order + "-" + number);
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
}
