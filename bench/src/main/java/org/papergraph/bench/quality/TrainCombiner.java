package org.papergraph.bench.quality;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.papergraph.bench.quality.CombinerTraining.Example;
import org.papergraph.bench.quality.CombinerTraining.Register;
import org.papergraph.extractor.ExtractionJson;
import org.papergraph.extractor.PaperExtractor;
import org.papergraph.extractor.combine.Candidate;
import org.papergraph.extractor.combine.Combiner;
import org.papergraph.extractor.combine.Combiners;
import org.papergraph.extractor.combine.EntityAssembler;
import org.papergraph.extractor.combine.EntityAssembler.Described;
import org.papergraph.extractor.combine.NameFrequencies;
import org.papergraph.extractor.text.AnalysedText;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.Lexicon;

/**
 * Trains the combiners on the gold sets and writes cross-validated predictions of them for {@code score.py}.
 *
 * <p>{@code TrainCombiner SHARED_FOLDER ANNOTATIONS_FOLDER PREDICTIONS_FOLDER [WEIGHTS_FOLDER]}
 */
public final class TrainCombiner {

    private static final List<String> GOLD = List.of("summaries", "notes", "cites");

    /** Documents that neither lexicon nor rules were written for. */
    private static final List<String> UNSEEN = List.of("unseen-summaries", "unseen-notes", "unseen-abstracts");

    private static final List<String> SETS =
            Stream.concat(GOLD.stream(), UNSEEN.stream()).toList();
    private static final int FOLDS = 10;

    /** What an example of another register counts for; set where cross-validated F1 is best. */
    private static final double SCIER_WEIGHT = 0.25;

    private static final double SCIREX_WEIGHT = 0.15;

    private final PaperExtractor finder = new PaperExtractor(Lexicon.own(), Combiners.untrained());
    private final EntityAssembler describer =
            new EntityAssembler(Lexicon.own(), NameFrequencies.own(), Combiners.untrained());

    private final List<Example> others = new ArrayList<>();

    private TrainCombiner() {}

    /** Examples of another register, which count for less. */
    private void addOthers(List<GoldDocument> documents, double weight) {
        for (GoldDocument document : documents) {
            examples(document)
                    .forEach(example -> others.add(new Example(
                            example.features(), example.outcome(), weight * example.weight(), Register.OTHER)));
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path shared = Path.of(arguments[0]);
        Path gold = shared.resolve("gold");
        Path predictions = Files.createDirectories(Path.of(arguments[2]));
        TrainCombiner trainer = new TrainCombiner();
        List<List<GoldDocument>> sets = new ArrayList<>();
        for (String set : GOLD) {
            sets.add(GoldDocument.read(gold.resolve(set + ".jsonl")));
        }
        Annotations annotations = new Annotations(Path.of(arguments[1]), shared);
        sets.add(annotations.summaries());
        sets.add(annotations.notes());
        sets.add(annotations.abstracts());
        if (!Boolean.getBoolean("reuse")) {
            trainer.addOthers(SciErDocuments.read(shared.resolve("data/scier/train.jsonl")), SCIER_WEIGHT);
            trainer.addOthers(
                    SciRexDocuments.read(shared.resolve("data/scirex/train-first-60-sentences.jsonl.gz")),
                    SCIREX_WEIGHT);
        }
        trainer.crossValidate(sets, predictions);
        if (arguments.length > 3) {
            trainer.trainOnAll(sets, Path.of(arguments[3]));
        }
    }

    private void crossValidate(List<List<GoldDocument>> sets, Path predictions) throws IOException {
        List<GoldDocument> all = sets.stream().flatMap(List::stream).toList();
        boolean reuse = Boolean.getBoolean("reuse");
        List<List<Example>> examples = all.stream()
                .map(document -> reuse ? List.<Example>of() : examples(document))
                .toList();
        Map<String, Combiners> combiners = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Example> training = new ArrayList<>(others);
            for (int i = 0; i < all.size(); i++) {
                if (i % FOLDS != fold) {
                    training.addAll(examples.get(i));
                }
            }
            Combiners combiner = trained(training, predictions.resolve("fold" + fold));
            for (int i = fold; i < all.size(); i += FOLDS) {
                combiners.put(all.get(i).summary().id(), combiner);
            }
        }
        candidates(all, combiners, predictions.resolve("candidates.tsv"));
        QualityReport report = new QualityReport();
        for (int s = 0; s < SETS.size(); s++) {
            String set = SETS.get(s);
            report.add(set, write(sets.get(s), combiners, predictions.resolve(set + ".jsonl")));
        }
        System.out.println(report);
    }

    /** Trains, or with {@code -Dreuse=true} takes the combiners of the last run: enough to try another assembly. */
    private static Combiners trained(List<Example> training, Path folder) throws IOException {
        if (!Boolean.getBoolean("reuse")) {
            CombinerTraining.combiners(training).write(folder);
        }
        return Combiners.read(folder);
    }

    private List<Example> examples(GoldDocument document) {
        List<Example> examples = new ArrayList<>();
        Register register = document.summary().text().isEmpty() ? Register.ABSTRACT : Register.SUMMARY;
        for (Described described : described(document)) {
            boolean nested = described.features().contains("nested=all");
            outcome(described.candidate(), document)
                    .filter(outcome -> !nested || outcome != Combiner.Outcome.NOTHING)
                    .ifPresent(outcome -> examples.add(new Example(described.features(), outcome, 1, register)));
        }
        return examples;
    }

    /** References to cited works are not left out: the names of authors teach what is no name. */
    private List<Described> described(GoldDocument document) {
        List<AnalysedText> texts = finder.read(document.summary());
        return describer.describe(finder.votes(texts, List.of()), finder.pairs(texts));
    }

    /** What a candidate is by the gold; empty if it is optional there, so that either answer is right. */
    private static Optional<Combiner.Outcome> outcome(Candidate candidate, GoldDocument document) {
        boolean optional = false;
        for (GoldDocument.GoldEntity entity : document.entities()) {
            if (!java.util.Collections.disjoint(entity.keys(), candidate.keys())) {
                if (!entity.optional()) {
                    return Optional.of(Combiner.Outcome.valueOf(entity.type().toUpperCase(Locale.ROOT)));
                }
                optional = true;
            }
        }
        return optional ? Optional.empty() : Optional.of(Combiner.Outcome.NOTHING);
    }

    /** Every candidate with what the gold says and the combiner's probability of its being something. */
    private void candidates(List<GoldDocument> documents, Map<String, Combiners> combiners, Path file)
            throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (GoldDocument document : documents) {
                Combiners combiner = combiners.getOrDefault(document.summary().id(), Combiners.untrained());
                for (Described one : described(document)) {
                    double some = 1
                            - combiner.of(one.candidate())
                                    .probabilities(one.features())
                                    .getOrDefault(Combiner.Outcome.NOTHING, 0.0);
                    String right =
                            outcome(one.candidate(), document).map(Enum::name).orElse("OPTIONAL");
                    out.write(document.summary().id() + "\t" + right + "\t" + some + "\t"
                            + one.candidate().concepts() + "\t"
                            + String.join("|", one.candidate().keys()) + "\n");
                }
            }
        }
    }

    /** Writes what is found in documents, each with the combiner that has not seen it, and scores it. */
    private EntityScore write(List<GoldDocument> documents, Map<String, Combiners> combiners, Path file)
            throws IOException {
        EntityScore score = new EntityScore();
        ExtractionJson json = new ExtractionJson();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (GoldDocument document : documents) {
                Combiners combiner = combiners.getOrDefault(document.summary().id(), Combiners.untrained());
                Extraction extraction = finder.with(combiner).extract(document.summary());
                score.add(document.summary().id(), document.entities(), extraction.entities());
                out.write(json.write(extraction));
                out.newLine();
            }
        }
        return score;
    }

    private void trainOnAll(List<List<GoldDocument>> sets, Path folder) throws IOException {
        List<Example> examples = new ArrayList<>(others);
        sets.forEach(set -> set.forEach(document -> examples.addAll(examples(document))));
        CombinerTraining.combiners(examples).write(folder);
        System.err.println(examples.size() + " examples");
    }
}
