package org.papergraph.extractor.nlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** CoreNLP's CRF, of which it hands out only a text with the trained weights. */
final class PlainCrf extends CRFClassifier<CoreLabel> {

    PlainCrf(SeqClassifierFlags flags) {
        super(flags);
        // CoreNLP lists the one factory of the flags twice, and would count every feature twice.
        featureFactories = List.of(featureFactories.get(0));
    }

    /** The trained weights, rounded to hundredths; features whose weights are all near zero are left out. */
    CrfWeights model(double leastWeight) throws IOException {
        StringWriter text = new StringWriter();
        try (PrintWriter writer = new PrintWriter(text)) {
            serializeTextClassifier(writer);
        } catch (Exception e) {
            throw new IOException("CoreNLP cannot write its model: " + e.getMessage(), e);
        }
        Iterator<String> lines = text.toString().lines().iterator();
        List<String> labels = second(lines, skipTo(lines, "classIndex.size()="));
        List<String> features = second(lines, skipTo(lines, "featureIndex.size()="));
        skipTo(lines, "weights.length=");
        Map<String, float[]> single = new HashMap<>();
        Map<String, float[]> pair = new HashMap<>();
        for (String feature : features) {
            String[] columns = lines.next().split("\t");
            String[] numbers = columns[1].split(" ");
            boolean some = false;
            float[] weights = new float[numbers.length];
            for (int i = 0; i < numbers.length; i++) {
                weights[i] = Math.round(Float.parseFloat(numbers[i]) / CrfWeights.UNIT) * CrfWeights.UNIT;
                some |= Math.abs(weights[i]) >= leastWeight;
            }
            if (some) {
                (weights.length == labels.size() ? single : pair).put(feature, transposed(weights, labels.size()));
            }
        }
        return new CrfWeights(labels, single, pair);
    }

    /** CoreNLP counts the label before fastest. */
    private static float[] transposed(float[] weights, int labels) {
        if (weights.length == labels) {
            return weights;
        }
        float[] turned = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            turned[i % labels * labels + i / labels] = weights[i];
        }
        return turned;
    }

    private static int skipTo(Iterator<String> lines, String head) {
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.startsWith(head)) {
                return Integer.parseInt(line.substring(head.length()).strip());
            }
        }
        throw new IllegalStateException("CoreNLP's model has no line " + head);
    }

    private static List<String> second(Iterator<String> lines, int count) {
        List<String> columns = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String line = lines.next();
            columns.add(line.substring(line.indexOf('\t') + 1));
        }
        return columns;
    }
}
