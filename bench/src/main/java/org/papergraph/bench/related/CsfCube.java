package org.papergraph.bench.related;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.app.build.BuildOptions;
import org.papergraph.app.build.CorpusBuild;
import org.papergraph.app.build.GraphIndex;
import org.papergraph.app.build.Inputs;
import org.papergraph.graph.store.KnowledgeGraph;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.find.PaperFinder;
import org.papergraph.queries.index.PaperIndex;
import org.papergraph.queries.related.Facet;
import org.papergraph.queries.related.PartWeights;
import org.papergraph.queries.related.RelatedPapers;
import org.papergraph.queries.related.RelatedQuestion;

/**
 * Scores related papers on a fold of CSFCube: builds a graph of its abstracts, asks for each paper and facet, and compares
 * with the grades of experts.
 *
 * <p>Arguments: the folder with csfcube-abstracts.jsonl and *-qrels.json; the folder of a graph, which is built if it is not
 * there.
 */
public final class CsfCube {

    private static final Map<String, PartWeights> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put("concepts", PartWeights.BY_CONCEPTS);
        WAYS.put("text", PartWeights.BY_TEXT);
        WAYS.put("all", PartWeights.ALL);
    }

    private final GraphView view;
    private final PaperIndex index;
    private final Map<String, Map<String, Integer>> queries;

    private CsfCube(GraphView view, PaperIndex index, Map<String, Map<String, Integer>> queries) {
        this.view = view;
        this.index = index;
        this.queries = queries;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path graphFolder = Path.of(arguments[1]);
        if (!Files.exists(graphFolder)) {
            Inputs inputs = new Inputs(
                    List.of(folder.resolve("csfcube-abstracts.jsonl").toString()),
                    Optional.empty(),
                    List.of(),
                    Runtime.getRuntime().availableProcessors());
            new CorpusBuild(new BuildOptions(inputs, graphFolder, Optional.empty(), "bench"), Optional.empty()).run();
        }
        Map<String, Map<String, Integer>> queries = queries(folder);
        try (KnowledgeGraph graph = KnowledgeGraph.open(graphFolder)) {
            GraphIndex kept = new GraphIndex(graph);
            if (kept.open().isEmpty()) {
                kept.update();
            }
            try (PaperIndex index = kept.open().orElseThrow()) {
                graph.<Boolean>read(dataset -> {
                    new CsfCube(new GraphView(dataset, graph.iris()), index, queries).print();
                    return true;
                });
            }
        }
    }

    private void print() {
        System.out.printf("%-32s %22s%n", "", "NDCG%20 / MAP");
        System.out.printf("%-32s %14s %14s %14s %14s%n", "", "background", "method", "result", "all");
        WAYS.forEach((name, weights) -> {
            print(name, (question, facet) -> ranking(question.by(weights).on(facet)));
            print(
                    name + ", itself first",
                    (question, facet) -> Stream.concat(
                                    itself(question).stream(),
                                    ranking(question.by(weights).on(facet)).stream())
                            .toList());
            print(name + ", facet not told", (question, facet) -> ranking(question.by(weights)));
        });
    }

    /** A way to rank papers for a paper and a facet. */
    private interface Way {
        List<String> ranking(RelatedQuestion question, Facet facet);
    }

    private void print(String name, Way way) {
        Map<String, List<GradedRanking>> scores = new LinkedHashMap<>();
        List.of("background", "method", "result", "all").forEach(facet -> scores.put(facet, new ArrayList<>()));
        queries.forEach((query, grades) -> {
            int dash = query.lastIndexOf('_');
            String facet = query.substring(dash + 1);
            RelatedQuestion question =
                    RelatedQuestion.of(new PaperFinder(view).require(query.substring(0, dash)), Integer.MAX_VALUE);
            GradedRanking score = GradedRanking.of(way.ranking(question, Facet.of(facet)), grades);
            scores.getOrDefault(facet, new ArrayList<>()).add(score);
            scores.getOrDefault("all", new ArrayList<>()).add(score);
        });
        StringBuilder line = new StringBuilder(String.format("%-32s", name));
        scores.values()
                .forEach(each -> line.append(String.format(
                        Locale.ROOT,
                        "%8.1f /%5.1f",
                        100
                                * each.stream()
                                        .mapToDouble(GradedRanking::ndcg)
                                        .average()
                                        .orElse(0),
                        100
                                * each.stream()
                                        .mapToDouble(GradedRanking::averagePrecision)
                                        .average()
                                        .orElse(0))));
        System.out.println(line);
    }

    private List<String> ranking(RelatedQuestion question) {
        return new RelatedPapers(view, index)
                .answer(question).papers().stream()
                        .flatMap(paper -> paper.summaries().stream())
                        .toList();
    }

    /**
     * The papers that an answer leaves out on purpose, the seed and others of its title. Two pools of the fold hold one of these as
     * relevant, where whoever ranks without such a rule has it first.
     */
    private List<String> itself(RelatedQuestion question) {
        int title = index.title(index.paper(question.seeds().get(0).iri()));
        return IntStream.range(0, index.papers())
                .filter(paper -> index.title(paper) == title)
                .boxed()
                .flatMap(paper -> index.summaries(paper).stream())
                .toList();
    }

    private static Map<String, Map<String, Integer>> queries(Path folder) throws IOException {
        Map<String, Map<String, Integer>> queries = new LinkedHashMap<>();
        try (var files = Files.newDirectoryStream(folder, "*-qrels.json")) {
            for (Path file : files) {
                queries.putAll(new ObjectMapper().readValue(file.toFile(), new TypeReference<>() {}));
            }
        }
        return queries;
    }
}
