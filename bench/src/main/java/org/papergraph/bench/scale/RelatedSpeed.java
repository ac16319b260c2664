package org.papergraph.bench.scale;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.papergraph.graph.rdf.IriMinter;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.find.PaperRef;
import org.papergraph.queries.index.MadeIndex;
import org.papergraph.queries.index.PaperIndex;
import org.papergraph.queries.related.PartWeights;
import org.papergraph.queries.related.RelatedPapers;
import org.papergraph.queries.related.RelatedQuestion;
import org.papergraph.queries.related.RelatedSteps;

/**
 * What related papers cost, warm, in process, and what they miss: asks for those of 300 papers of a made corpus, and compares with what
 * counting everything finds. {@code bench/related-speed} runs it.
 *
 * <p>Arguments: a folder, in which the index is made if it is not there; how many papers.
 */
public final class RelatedSpeed {

    private static final long SEED = 300;
    private static final int SEEDS = 300;
    /** After some 5,000 questions parts are compiled once more, and only then as they stay; ten rounds are too few. */
    private static final int ROUNDS_BEFORE = 40;

    private static final int LIMIT = 10;
    private static final double MICROS = 1_000;

    private final PaperIndex index;
    private final GraphView view;
    private final List<PaperRef> seeds;
    private final PrintStream out;

    private RelatedSpeed(PaperIndex index, GraphView view, PrintStream out) {
        this.index = index;
        this.view = view;
        this.out = out;
        this.seeds = new Random(SEED)
                .ints(SEEDS, 0, index.papers())
                .mapToObj(paper -> {
                    String iri = index.iri(paper);
                    return new PaperRef(iri, iri, index.label(paper), index.year(paper), true);
                })
                .toList();
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int papers = Integer.parseInt(arguments[1]);
        run(folder, papers, ROUNDS_BEFORE, System.out);
    }

    /** @param before so many rounds are not measured */
    static void run(Path folder, int papers, int before, PrintStream out) throws IOException {
        try (PaperIndex index = index(folder, papers)) {
            DatasetGraph nothing = DatabaseMgr.createDatasetGraph();
            Txn.executeRead(nothing, () -> {
                GraphView view = new GraphView(nothing, new IriMinter(IriMinter.DEFAULT_BASE));
                RelatedSpeed speed = new RelatedSpeed(index, view, out);
                speed.measure("by all that they share", PartWeights.ALL, before);
                speed.measure("by concepts", PartWeights.BY_CONCEPTS, before);
            });
        }
    }

    private static PaperIndex index(Path folder, int papers) throws IOException {
        Optional<PaperIndex> there = PaperIndex.open(folder, MadeIndex.STATE);
        if (there.isPresent() && there.get().papers() == papers) {
            return there.get();
        }
        if (Files.exists(folder) && !Files.exists(folder.resolve("words"))) {
            throw new IOException(folder + " holds something else");
        }
        new MadePapers(papers).write(folder);
        return PaperIndex.open(folder, MadeIndex.STATE).orElseThrow();
    }

    private void measure(String name, PartWeights weights, int before) {
        RelatedPapers related = new RelatedPapers(view, index);
        List<RelatedQuestion> questions = seeds.stream()
                .map(seed -> RelatedQuestion.of(seed, LIMIT).by(weights))
                .toList();
        for (int round = 0; round < before; round++) {
            questions.forEach(related::answer);
        }
        out.printf(Locale.ROOT, "%,d papers, %s%n", index.papers(), name);
        out.printf("%-40s %10s %10s %10s %10s%n", "µs", "processor", "90 % below", "clock", "90 % below");
        Stopwatch whole = new Stopwatch();
        questions.forEach(question -> whole.time(() -> related.answer(question)));
        print("whole", whole);
        steps(questions, before).forEach(this::print);
        missed(questions);
    }

    private Map<String, Stopwatch> steps(List<RelatedQuestion> questions, int before) {
        RelatedSteps steps = new RelatedSteps(view, index);
        Map<String, Stopwatch> watches = new LinkedHashMap<>();
        for (int round = 0; round <= before; round++) {
            watches.clear();
            for (RelatedQuestion question : questions) {
                RelatedSteps.Asked[] asked = new RelatedSteps.Asked[1];
                Map<String, Runnable> work = new LinkedHashMap<>();
                work.put("what is asked for", () -> asked[0] = steps.ask(question));
                work.put("ranking", () -> asked[0].rank());
                work.put("reasons", () -> asked[0].reasons());
                work.forEach((step, run) -> watches.computeIfAbsent("  " + step, s -> new Stopwatch())
                        .time(run));
            }
        }
        return watches;
    }

    private void missed(List<RelatedQuestion> questions) {
        RelatedSteps steps = new RelatedSteps(view, index);
        int same = 0;
        int common = 0;
        int all = 0;
        double lost = 0;
        double whole = 0;
        long pairs = 0;
        for (RelatedQuestion question : questions) {
            RelatedSteps.Asked asked = steps.ask(question);
            pairs += asked.pairs();
            asked.rankWhole();
            List<Integer> expected = list(asked.papers());
            double score = asked.score();
            asked.rank();
            List<Integer> found = list(asked.papers());
            same += found.equals(expected) ? 1 : 0;
            all += expected.size();
            lost += score - asked.score();
            whole += score;
            found.retainAll(expected);
            common += found.size();
        }
        out.printf(
                Locale.ROOT,
                "against everything counted (%,d pairs): same papers %.2f %%, papers in common %.2f %%, sum of scores lost %.4f %%%n%n",
                pairs / questions.size(),
                100.0 * same / questions.size(),
                100.0 * common / Math.max(1, all),
                100 * lost / Math.max(Double.MIN_NORMAL, whole));
    }

    private static List<Integer> list(int[] papers) {
        List<Integer> list = new ArrayList<>();
        for (int paper : papers) {
            list.add(paper);
        }
        return list;
    }

    private void print(String name, Stopwatch watch) {
        out.printf(
                Locale.ROOT,
                "%-40s %10.0f %10.0f %10.0f %10.0f%n",
                name,
                watch.processor(0.5) * MICROS,
                watch.processor(0.9) * MICROS,
                watch.clock(0.5) * MICROS,
                watch.clock(0.9) * MICROS);
    }
}
