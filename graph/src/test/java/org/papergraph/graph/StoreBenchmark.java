package org.papergraph.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.graph.rdf.IriMinter;
import org.papergraph.graph.rdf.PaperMapper;
import org.papergraph.graph.store.Absent;
import org.papergraph.graph.store.Corpus;
import org.papergraph.graph.store.KnowledgeGraph;
import org.papergraph.graph.store.UpdateCounts;

/** Measures the ways of a graph, with a generated corpus: first build, the same again, some more, all changed. Not a test. */
public final class StoreBenchmark {

    private StoreBenchmark() {}

    public static void main(String[] args) throws Exception {
        int size = args.length == 0 ? 10_000 : Integer.parseInt(args[0]);
        Path directory = Files.createTempDirectory("papergraph-bench");
        GeneratedCorpus first = new GeneratedCorpus("first");
        GeneratedCorpus second = new GeneratedCorpus("second");
        timed("mapping only", () -> {
            PaperMapper mapper = new PaperMapper(new IriMinter(IriMinter.DEFAULT_BASE), "1.0");
            return first.papers(size)
                    .mapToLong(p -> mapper.map(p).triples().size())
                    .sum();
        });
        try (KnowledgeGraph graph = KnowledgeGraph.openOrCreate(directory.resolve("g"), Optional.empty())) {
            timed("first build", () -> triples(graph.update(first.corpus(size), Absent.REMOVE)));
            report(directory);
            timed("unchanged", () -> triples(graph.update(first.corpus(size), Absent.REMOVE)));
            timed("a tenth more", () -> triples(graph.update(first.corpus(size + size / 10), Absent.REMOVE)));
            timed("a tenth alone", () -> triples(graph.update(tenth(first, size, 11), Absent.KEEP)));
            timed("another alone", () -> triples(graph.update(tenth(first, size, 12), Absent.KEEP)));
            report(directory);
            timed("as many more", () -> triples(graph.update(first.corpus(2 * size), Absent.REMOVE)));
            report(directory);
            timed("all changed", () -> triples(graph.update(second.corpus(2 * size), Absent.REMOVE)));
            report(directory);
        }
    }

    /** A tenth of the corpus's size, which comes after so many tenths. */
    private static Corpus tenth(GeneratedCorpus papers, int size, int after) {
        int from = size / 10 * after;
        return new Corpus(
                IntStream.range(from, from + size / 10).mapToObj(papers::paper), size / 10, papers.concepts(), "1.0");
    }

    private static long triples(UpdateCounts counts) {
        System.out.println(counts);
        return counts.triplesAdded() + counts.triplesRemoved();
    }

    private static void report(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            long bytes = files.filter(Files::isRegularFile)
                    .mapToLong(f -> f.toFile().length())
                    .sum();
            Process du = new ProcessBuilder("du", "-sm", directory.toString()).start();
            System.out.printf(
                    "on disk: %,d bytes; %s%n",
                    bytes,
                    new String(du.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** On a machine that has other things to do, processor time tells more than the clock. */
    private static void timed(String what, Supplier<Long> work) {
        long start = System.nanoTime();
        long cpu = cpu();
        long triples = work.get();
        double seconds = (System.nanoTime() - start) / 1e9;
        double busy = (cpu() - cpu) / 1e9;
        System.out.printf(
                "%-14s %,12d triples %6.1f s %,10.0f triples/s; processor %6.1f s%n",
                what, triples, seconds, triples / seconds, busy);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
