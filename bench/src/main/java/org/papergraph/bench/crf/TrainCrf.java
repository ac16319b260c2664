package org.papergraph.bench.crf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.papergraph.extractor.nlp.CrfModel;
import org.papergraph.extractor.nlp.SequenceFeatures;
import org.papergraph.extractor.nlp.WordClusters;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Lexicon;

/**
 * Trains the sequence model and scores it on SciER dev: {@code TrainCrf DATA_FOLDER MODEL_FILE}.
 *
 * <p>System properties try other settings: {@code score} (only score MODEL_FILE), {@code noclusters}, {@code scirex} (train on
 * SciREX too), {@code all} (train on SciER dev too: its score then means nothing), {@code lost} (share of the texts that
 * lose their hyphens), {@code least} (least count of a feature), {@code crf.NAME} (a setting of CoreNLP's CRFClassifier).
 */
public final class TrainCrf {

    private TrainCrf() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        SequenceFeatures features = new SequenceFeatures(
                Lexicon.own(), Boolean.getBoolean("noclusters") ? WordClusters.NONE : WordClusters.own());
        SequenceTrial trial = new SequenceTrial(features, Integer.getInteger("least", 3), settings());
        List<TaggedText> dev = PublishedData.scier(data.resolve("scier/dev.jsonl"));
        Path file = Path.of(arguments[1]);
        if (!Boolean.getBoolean("score")) {
            trial.train(training(data, dev), file);
        }
        CrfModel model = SequenceTrial.read(file);
        for (double least : new double[] {0.3, 0.4, 0.5, 0.6}) {
            SpanScore score = new SpanScore();
            trial.score(model, dev, least, score);
            System.out.printf("%.1f %s%n", least, score);
        }
    }

    private static List<TaggedText> training(Path data, List<TaggedText> dev) throws IOException {
        List<TaggedText> train = new ArrayList<>(PublishedData.scier(data.resolve("scier/train.jsonl")));
        if (Boolean.getBoolean("scirex")) {
            for (TaggedText text : PublishedData.scirex(data.resolve("scirex/train-first-60-sentences.jsonl.gz"))) {
                train.add(text.without(ConceptKind.METRIC));
            }
        }
        if (Boolean.getBoolean("all")) {
            train.addAll(dev);
        }
        double lost = Double.parseDouble(System.getProperty("lost", "0"));
        Random random = new Random(17);
        train.replaceAll(text -> random.nextDouble() < lost ? TextBuilder.withoutHyphens(text, 0.9, random) : text);
        return train;
    }

    /** The system properties {@code crf.NAME}. */
    static Properties settings() {
        Properties settings = new Properties();
        System.getProperties().forEach((key, value) -> {
            if (key.toString().startsWith("crf.")) {
                settings.put(key.toString().substring(4), value);
            }
        });
        return settings;
    }
}
