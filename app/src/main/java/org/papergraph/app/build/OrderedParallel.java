package org.papergraph.app.build;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Does one piece of work for each of many inputs on several threads, and hands on the answers in the order of the inputs.
 * The caller's thread reads the inputs and takes the answers; a bounded number is under way at a time, so memory does not
 * grow with the input.
 */
final class OrderedParallel {

    private static final int AHEAD_PER_THREAD = 16;

    private final int threads;

    /** @param threads how many work; positive */
    OrderedParallel(int threads) {
        this.threads = threads;
    }

    /** Throws what the work throws, at the place of its answer, and then leaves the rest undone. */
    <I, O> void run(Iterator<I> inputs, Function<I, O> work, Consumer<O> answers) {
        try (Answers<I, O> all = answers(inputs, work)) {
            all.forEachRemaining(answers);
        }
    }

    /** The answers as they are asked for; to be closed. */
    <I, O> Stream<O> stream(Stream<I> inputs, Function<I, O> work) {
        Answers<I, O> answers = answers(inputs.iterator(), work);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(answers, Spliterator.ORDERED), false)
                .onClose(answers::close)
                .onClose(inputs::close);
    }

    private <I, O> Answers<I, O> answers(Iterator<I> inputs, Function<I, O> work) {
        return new Answers<>(inputs, work, threads);
    }

    private static final class Answers<I, O> implements Iterator<O>, AutoCloseable {

        private final Iterator<I> inputs;
        private final Function<I, O> work;
        private final int ahead;
        private final ExecutorService workers;
        private final Deque<Future<O>> pending = new ArrayDeque<>();

        Answers(Iterator<I> inputs, Function<I, O> work, int threads) {
            this.inputs = inputs;
            this.work = work;
            this.ahead = threads * AHEAD_PER_THREAD;
            this.workers = Executors.newFixedThreadPool(threads, OrderedParallel::daemon);
        }

        @Override
        public boolean hasNext() {
            return !pending.isEmpty() || inputs.hasNext();
        }

        @Override
        public O next() {
            while (pending.size() < ahead && inputs.hasNext()) {
                I input = inputs.next();
                pending.add(workers.submit(() -> work.apply(input)));
            }
            return answer(pending.remove());
        }

        @Override
        public void close() {
            workers.shutdownNow();
        }
    }

    private static <O> O answer(Future<O> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** A thread that does not keep the process alive after a failure. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "papergraph-extract");
        thread.setDaemon(true);
        return thread;
    }
}
