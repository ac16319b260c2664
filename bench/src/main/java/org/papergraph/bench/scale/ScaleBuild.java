package org.papergraph.bench.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.app.build.BuildOptions;
import org.papergraph.app.build.BuildReport;
import org.papergraph.app.build.CorpusBuild;
import org.papergraph.app.build.ExtractorIdentity;
import org.papergraph.app.build.Inputs;
import org.papergraph.extractor.archive.ArchiveWriter;
import org.papergraph.extractor.archive.ExtractionArchive;
import org.papergraph.ontology.Extraction;

/**
 * Builds a graph of so many papers, or lets it grow, as {@code papergraph build} does, but that the extractions are already in
 * its archive.
 *
 * <p>Arguments: the folder of a graph, the file for the figures, {@code first} or {@code growth}, the number of papers before
 * and after, and the folder {@code extractions} of a graph of real papers, if there is one.
 */
public final class ScaleBuild {

    private static final double MILLIS = 1000;
    private static final double MEGABYTES = 1 << 20;

    private final Path graph;
    private final Figures figures;
    private final String stage;

    ScaleBuild(Path graph, Figures figures, String stage) {
        this.graph = graph;
        this.figures = figures;
        this.stage = stage;
    }

    public static void main(String[] arguments) throws IOException {
        Memory memory = new Memory();
        Figures figures = new Figures(Path.of(arguments[1]));
        Optional<Path> real = arguments.length > 5 ? Optional.of(Path.of(arguments[5])) : Optional.empty();
        ScaleBuild build = new ScaleBuild(Path.of(arguments[0]), figures, arguments[2]);
        build.archive(new Papers(real), Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
        build.run();
        figures.put(arguments[2] + ": heap after collections, at most, MB", memory.mostInHeap());
        figures.put(arguments[2] + ": resident, at most, MB", memory.mostResident());
        figures.put(arguments[2] + ": heap allowed, MB", Runtime.getRuntime().maxMemory() / MEGABYTES);
    }

    /** Puts papers into the archive of the graph. */
    void archive(Papers papers, int from, int to) throws IOException {
        Path folder = graph.resolve("extractions");
        if (from == 0) {
            CorpusBuild empty = build();
            empty.run();
        }
        figures.time(stage + ": archive written", () -> {
            ExtractionArchive archive = ExtractionArchive.open(folder);
            try (ArchiveWriter writer = archive.write(ExtractorIdentity.with(List.of()));
                    Stream<Extraction> all = papers.from(from, to)) {
                all.forEach(writer::add);
                writer.commit();
            }
        });
    }

    /** Builds. */
    void run() throws IOException {
        long busy = Figures.processorTime();
        BuildReport report = build().run();
        put("processor s", (Figures.processorTime() - busy) / 1e9);
        BuildReport.Linking linking = report.linking().orElseThrow();
        double surveying = linking.surveying().toMillis() / MILLIS;
        double storing = report.times().linking().toMillis() / MILLIS - surveying;
        double triples = (double) linking.counts().triplesAdded();
        put("papers", report.known());
        put("triples", triples);
        put("read, s", report.times().reading().toMillis() / MILLIS);
        put("surveyed, s", surveying);
        put("linked and stored, s", storing);
        put("indexed, s", report.times().indexing().toMillis() / MILLIS);
        put("whole build, s", report.time().toMillis() / MILLIS);
        put("triples/s linked and stored", triples / storing);
        put("store, MB", megabytes(graph.resolve("tdb2")));
        put("index of words, MB", megabytes(graph.resolve("index").resolve("words")));
        put("index, MB", megabytes(graph.resolve("index")));
        put("archive, MB", megabytes(graph.resolve("extractions")));
    }

    private void put(String name, double value) throws IOException {
        figures.put(stage + ": " + name, value);
    }

    private CorpusBuild build() {
        Inputs inputs = new Inputs(
                List.of(), Optional.empty(), List.of(), Runtime.getRuntime().availableProcessors());
        return new CorpusBuild(new BuildOptions(inputs, graph, Optional.empty(), "bench"), Optional.empty());
    }

    static double megabytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    / MEGABYTES;
        }
    }
}
