package org.papergraph.bench.scale;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What was measured at one size: a file with a line each, {@code name<tab>value}, added to as a run goes on. */
final class Figures {

    private static final double NANOS = 1e9;

    private final Path file;

    Figures(Path file) {
        this.file = file;
    }

    void put(String name, double value) throws IOException {
        String line = String.format(Locale.ROOT, "%s\t%.4f%n", name, value);
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        System.err.print(line);
    }

    /** Of figures that were measured again the last. */
    Map<String, Double> read() throws IOException {
        Map<String, Double> figures = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            int tab = line.indexOf('\t');
            figures.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        }
        return figures;
    }

    /** Something that takes a while. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    /** Measures the clock's and the processors' seconds. */
    void time(String name, Work work) throws IOException {
        long start = System.nanoTime();
        long busy = processorTime();
        work.run();
        put(name + ", s", (System.nanoTime() - start) / NANOS);
        put(name + ", processor s", (processorTime() - busy) / NANOS);
    }

    /** Of this process, ns. */
    static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
