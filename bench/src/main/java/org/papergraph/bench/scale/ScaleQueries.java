package org.papergraph.bench.scale;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.app.build.GraphIndex;
import org.papergraph.graph.store.KnowledgeGraph;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.catalogue.QueryCatalogue;
import org.papergraph.queries.find.PaperRef;
import org.papergraph.queries.find.References;
import org.papergraph.queries.index.ConceptCounts;
import org.papergraph.queries.index.PaperIndex;
import org.papergraph.queries.related.PartWeights;
import org.papergraph.queries.related.RelatedPapers;
import org.papergraph.queries.related.RelatedQuestion;
import org.papergraph.queries.run.QueryLimits;
import org.papergraph.queries.run.QueryRunner;
import org.papergraph.queries.run.ResultFormat;

/**
 * Asks a graph: papergraph's way, in plain SPARQL on the same store, RDF4J with the same triples, and Lucene's MoreLikeThis on
 * the same words.
 *
 * <p>Arguments: the folder of a graph, the file for the figures, an empty folder for RDF4J (or {@code -}), the launcher (or
 * {@code -}).
 */
public final class ScaleQueries {

    private static final long SEED = 300;
    private static final int SEEDS = 300;
    private static final int SEEDS_IN_SPARQL = 30;
    private static final int LIMIT = 10;
    private static final int TIMES = 5;
    private static final int SECONDS = 300;
    private static final int COLD = 7;
    private static final String NONE = "-";

    private final DatasetGraph dataset;
    private final GraphView view;
    private final PaperIndex index;
    private final Figures figures;
    private final List<PaperRef> seeds;

    private ScaleQueries(KnowledgeGraph graph, DatasetGraph dataset, PaperIndex index, Figures figures) {
        this.dataset = dataset;
        this.view = new GraphView(dataset, graph.iris());
        this.index = index;
        this.figures = figures;
        References references = new References(view);
        this.seeds = new Random(SEED)
                .ints(SEEDS, 0, index.papers())
                .mapToObj(paper -> references.paper(NodeFactory.createURI(index.iri(paper))))
                .toList();
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Figures figures = new Figures(Path.of(arguments[1]));
        if (!arguments[3].equals(NONE)) {
            cold(new Launcher(Path.of(arguments[3]), folder), folder, figures);
        }
        try (KnowledgeGraph graph = KnowledgeGraph.open(folder);
                PaperIndex index = new GraphIndex(graph).open().orElseThrow()) {
            graph.<Boolean>read(dataset -> {
                try {
                    ScaleQueries queries = new ScaleQueries(graph, dataset, index, figures);
                    queries.own();
                    queries.likeThis(folder.resolve("index").resolve("words"));
                    queries.plain("TDB2", new TdbStore(dataset, SECONDS));
                    if (!arguments[2].equals(NONE)) {
                        queries.rdf4j(Path.of(arguments[2]));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return true;
            });
        }
    }

    private static void cold(Launcher launcher, Path folder, Figures figures) throws IOException {
        List<String> papers;
        try (KnowledgeGraph graph = KnowledgeGraph.open(folder);
                PaperIndex index = new GraphIndex(graph).open().orElseThrow()) {
            papers = new Random(SEED)
                    .ints(COLD, 0, index.papers())
                    .mapToObj(paper -> index.summaries(paper).get(0))
                    .toList();
        }
        // The first call after a build may have to make things that later ones use.
        launcher.related(papers.get(0));
        launcher.forget();
        Stopwatch.of(0, 1, i -> launcher.related(papers.get(i)))
                .putClock("related by the command, files forgotten", figures);
        Stopwatch.of(0, COLD, i -> launcher.related(papers.get(i))).putClock("related by the command", figures);
    }

    private void own() throws IOException {
        RelatedPapers related = new RelatedPapers(view, index);
        related("related, with reasons", related, PartWeights.ALL);
        related("related by concepts, with reasons", related, PartWeights.BY_CONCEPTS);
        Map<String, Map<String, String>> asked = new LinkedHashMap<>();
        asked.put("top-methods", Map.of());
        asked.put("methods-and-datasets", Map.of());
        asked.put("papers-using", Map.of("concept", mostUsed(ConceptKind.METHOD, "uses")));
        asked.put("methods-of-task", Map.of("task", mostUsed(ConceptKind.TASK, "addresses")));
        asked.put("most-cited", Map.of());
        asked.put("papers-by-year", Map.of());
        QueryRunner runner =
                new QueryRunner(view, () -> index, new QueryLimits(Duration.ofSeconds(SECONDS), Optional.empty()));
        QueryCatalogue catalogue = QueryCatalogue.own();
        for (Map.Entry<String, Map<String, String>> query : asked.entrySet()) {
            Stopwatch.of(
                            2,
                            TIMES,
                            i -> runner.run(
                                    catalogue.resolve(query.getKey()),
                                    query.getValue(),
                                    ResultFormat.of("tsv"),
                                    Integer.MAX_VALUE,
                                    OutputStream.nullOutputStream()))
                    .put("query " + query.getKey(), figures);
        }
    }

    private void related(String name, RelatedPapers related, PartWeights weights) throws IOException {
        Stopwatch.of(
                        SEEDS,
                        SEEDS,
                        i -> related.answer(
                                RelatedQuestion.of(seeds.get(i), LIMIT).by(weights)))
                .put(name, figures);
    }

    private String mostUsed(ConceptKind kind, String role) {
        return new ConceptCounts(index)
                .papers(kind, ConceptCounts.roles(role)).stream()
                        .findFirst()
                        .map(count -> "<" + index.key(count.concept()) + ">")
                        .orElseThrow();
    }

    private void likeThis(Path words) throws IOException {
        List<String> texts = seeds.stream().map(this::words).toList();
        try (LikeThis likeThis = new LikeThis(words)) {
            Stopwatch.of(SEEDS, SEEDS, i -> likeThis.find(texts.get(i))).put("MoreLikeThis", figures);
        }
    }

    private String words(PaperRef paper) {
        StringBuilder words = new StringBuilder(paper.label());
        var vector = index.vector(index.paper(paper.iri()));
        words.setLength(0);
        for (int i = 0; i < vector.size(); i++) {
            if (index.space(vector.features()[i]) == org.papergraph.queries.index.Space.WORDS) {
                words.append((index.key(vector.features()[i]) + " ").repeat(vector.notes()[i]));
            }
        }
        return words.toString();
    }

    private void plain(String name, PlainSparql.Store store) throws IOException {
        for (Map.Entry<String, String> question : PlainSparql.questions().entrySet()) {
            Stopwatch.of(1, TIMES, i -> store.rows(question.getValue())).put(name + " " + question.getKey(), figures);
        }
        requireAgreement(name, store.rows(PlainSparql.TOP_METHODS));
        Stopwatch.of(
                        SEEDS_IN_SPARQL,
                        SEEDS_IN_SPARQL,
                        i -> store.rows(PlainSparql.related(seeds.get(i).iri())))
                .put(name + " related by concepts", figures);
    }

    /** What is fast because it answers something else is no yardstick. */
    private void requireAgreement(String name, List<List<String>> rows) {
        List<Integer> theirs =
                rows.stream().map(row -> Integer.valueOf(row.get(1))).toList();
        List<Integer> ours = new ConceptCounts(index)
                .papers(ConceptKind.METHOD, ConceptCounts.roles("uses")).stream()
                        .map(ConceptCounts.Count::papers)
                        .limit(theirs.size())
                        .toList();
        if (!theirs.equals(ours)) {
            throw new IllegalStateException(
                    name + " counts the most used methods otherwise: " + theirs + ", not " + ours);
        }
    }

    private void rdf4j(Path folder) throws IOException {
        try (Rdf4jStore store = new Rdf4jStore(folder, SECONDS)) {
            long[] triples = new long[1];
            long start = System.nanoTime();
            figures.time("RDF4J loaded", () -> triples[0] = store.load(dataset));
            figures.put("RDF4J triples/s", triples[0] / ((System.nanoTime() - start) / 1e9));
            plain("RDF4J", store);
        }
        figures.put("RDF4J, MB", ScaleBuild.megabytes(folder));
    }
}
