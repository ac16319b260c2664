package org.papergraph.bench.scale;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Times one kind of question, by the clock and by the processor time of the asking thread: on a machine that has other things to
 * do the latter tells more.
 */
final class Stopwatch {

    private static final double MILLIS = 1e-6;
    private static final double MOST = 0.9;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Double> clock = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();

    /**
     * Asks, first without measuring.
     *
     * @param before so often without measuring
     * @param times so often
     */
    static Stopwatch of(int before, int times, IntConsumer question) {
        for (int i = 0; i < before; i++) {
            question.accept(i);
        }
        Stopwatch watch = new Stopwatch();
        for (int i = 0; i < times; i++) {
            int number = i;
            watch.time(() -> question.accept(number));
        }
        return watch;
    }

    /** Times one more. */
    void time(Runnable question) {
        long start = System.nanoTime();
        long busy = threads.getCurrentThreadCpuTime();
        question.run();
        processor.add((threads.getCurrentThreadCpuTime() - busy) * MILLIS);
        clock.add((System.nanoTime() - start) * MILLIS);
    }

    /** The milliseconds of processor time that this part of the questions stays below. */
    double processor(double part) {
        return quantile(processor, part);
    }

    /** The same of the clock. */
    double clock(double part) {
        return quantile(clock, part);
    }

    /** Puts down medians, and what nine of ten stay below. */
    void put(String name, Figures figures) throws IOException {
        figures.put(name + ", ms", quantile(clock, 0.5));
        figures.put(name + ", 90 % below, ms", quantile(clock, MOST));
        figures.put(name + ", processor ms", quantile(processor, 0.5));
    }

    /** The same of what other processes do, whose processor time is not known here. */
    void putClock(String name, Figures figures) throws IOException {
        figures.put(name + ", ms", quantile(clock, 0.5));
        figures.put(name + ", 90 % below, ms", quantile(clock, MOST));
    }

    private static double quantile(List<Double> times, double part) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1.0, part * sorted.size()));
    }
}
