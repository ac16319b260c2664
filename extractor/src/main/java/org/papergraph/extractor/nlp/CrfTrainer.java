package org.papergraph.extractor.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BiFunction;
import java.util.zip.GZIPOutputStream;
import org.papergraph.ontology.ConceptKind;

/** Trains a {@link CrfModel}: collects sentences with the kinds of their spans, then fits. Not thread-safe. */
public final class CrfTrainer {

    private final List<List<CoreLabel>> sentences = new ArrayList<>();
    private final Map<String, String> interned = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final int leastCount;
    private final Properties extra;

    /**
     * @param leastCount features seen in fewer places are left out
     * @param extra settings of CoreNLP's training that are not the usual
     */
    public CrfTrainer(int leastCount, Properties extra) {
        this.leastCount = leastCount;
        this.extra = extra;
    }

    /** Adds a sentence; the function gives the kind of the span that holds the readable characters from start to end. */
    public void add(Described sentence, BiFunction<Integer, Integer, Optional<ConceptKind>> kinds) {
        List<CoreLabel> labels = GivenFeatures.labels(sentence);
        for (int i = 0; i < labels.size(); i++) {
            Piece piece = sentence.pieces().get(i);
            CoreLabel label = labels.get(i);
            label.set(
                    CoreAnnotations.AnswerAnnotation.class,
                    kinds.apply(piece.start(), piece.end())
                            .map(ConceptKind::label)
                            .orElse(CrfModel.OUTSIDE));
            label.set(GivenFeatures.Single.class, counted(label.get(GivenFeatures.Single.class)));
            label.set(GivenFeatures.Pair.class, counted(label.get(GivenFeatures.Pair.class)));
        }
        sentences.add(labels);
    }

    private List<String> counted(List<String> features) {
        List<String> same = new ArrayList<>(features.size());
        for (String feature : features) {
            String one = interned.computeIfAbsent(feature, f -> f);
            counts.merge(one, 1, Integer::sum);
            same.add(one);
        }
        return same;
    }

    /**
     * Fits the model, which takes minutes, and writes it.
     *
     * @param leastWeight features all of whose weights are nearer to zero are left out
     */
    public void train(Path file, double leastWeight) throws IOException {
        for (List<CoreLabel> sentence : sentences) {
            for (CoreLabel label : sentence) {
                label.set(GivenFeatures.Single.class, frequent(label.get(GivenFeatures.Single.class)));
                label.set(GivenFeatures.Pair.class, frequent(label.get(GivenFeatures.Pair.class)));
            }
        }
        Properties properties = properties();
        properties.setProperty("sigma", "2");
        properties.setProperty("multiThreadGrad", "1");
        properties.putAll(extra);
        PlainCrf crf = new PlainCrf(new SeqClassifierFlags(properties));
        crf.train(sentences, crf.makeReaderAndWriter());
        write(crf.model(leastWeight), file);
    }

    private List<String> frequent(List<String> features) {
        return features.stream()
                .filter(feature -> counts.getOrDefault(feature, 0) >= leastCount)
                .toList();
    }

    static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("featureFactory", GivenFeatures.class.getName());
        properties.setProperty("maxLeft", "1");
        properties.setProperty("readerAndWriter", "edu.stanford.nlp.sequences.ColumnDocumentReaderAndWriter");
        properties.setProperty("map", "word=0,answer=1");
        properties.setProperty("backgroundSymbol", CrfModel.OUTSIDE);
        return properties;
    }

    private static void write(CrfWeights model, Path file) throws IOException {
        try (Writer writer =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            model.write(writer);
        }
    }
}
