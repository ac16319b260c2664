package org.papergraph.bench.crf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.papergraph.extractor.nlp.CrfModel;
import org.papergraph.extractor.nlp.SequenceFeatures;
import org.papergraph.extractor.nlp.WordClusters;
import org.papergraph.ontology.Lexicon;

/**
 * Trains sequence models on published sets and prints exact-span scores: {@code PublishedFigures DATA_FOLDER [SET...]}, the
 * sets being {@code tdmsci}, {@code heddes} and {@code scier}. Seeded.
 *
 * <p>TDMSci and Heddes: five folds over the sentences of the training part, each fold found by a model of the other four, all
 * folds scored together. SciER: trained on train, scored on dev.
 */
public final class PublishedFigures {

    private static final int FOLDS = 5;
    private static final int SEED = 17;

    /** A word belongs to a name from this probability on; fixed on SciER, not on the sets scored. */
    private static final double LEAST = 0.4;

    private final SequenceTrial trial;

    private PublishedFigures(Properties settings) {
        SequenceFeatures features = new SequenceFeatures(Lexicon.own(), WordClusters.own());
        this.trial = new SequenceTrial(features, Integer.getInteger("least", 3), settings);
    }

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        List<String> sets = arguments.length > 1
                ? List.of(arguments).subList(1, arguments.length)
                : List.of("tdmsci", "heddes", "scier");
        PublishedFigures figures = new PublishedFigures(TrainCrf.settings());
        for (String set : sets) {
            switch (set) {
                case "tdmsci" -> figures.folds(set, PublishedData.columns(data.resolve("tdmsci/train.conll")));
                case "heddes" -> figures.folds(set, PublishedData.heddes(data.resolve("heddes/train.csv")));
                case "scier" -> figures.scier(data.resolve("scier"));
                default -> throw new IllegalArgumentException("no such set: " + set);
            }
        }
    }

    private void folds(String name, List<TaggedText> texts) throws IOException {
        List<TaggedText> shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, new Random(SEED));
        SpanScore score = new SpanScore();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<TaggedText> training = new ArrayList<>();
            List<TaggedText> test = new ArrayList<>();
            for (int i = 0; i < shuffled.size(); i++) {
                (i % FOLDS == fold ? test : training).add(shuffled.get(i));
            }
            trial.score(trial.trained(training), test, LEAST, score);
        }
        System.out.println(name + ", " + texts.size() + " sentences, " + FOLDS + "-fold: " + score);
    }

    private void scier(Path folder) throws IOException {
        CrfModel model = trial.trained(PublishedData.scier(folder.resolve("train.jsonl")));
        SpanScore score = new SpanScore();
        trial.score(model, PublishedData.scier(folder.resolve("dev.jsonl")), LEAST, score);
        System.out.println("scier dev: " + score);
    }
}
