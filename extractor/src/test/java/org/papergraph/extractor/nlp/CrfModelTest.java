package org.papergraph.extractor.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papergraph.extractor.text.AnalysedText;
import org.papergraph.ontology.Lexicon;
import org.papergraph.ontology.TextPart;

class CrfModelTest {

    private static final String TEXT = "We train Foonet on the Barset corpus. Quxnet beats Foonet at labelling birds."
            + " On Barset, labelling birds is hard for Quxnet. Foonet and Quxnet do not overfit.";

    private static final List<Described> SENTENCES = described(TEXT);

    private static PlainCrf crf;
    private static CrfWeights weights;
    private static CrfModel model;

    @BeforeAll
    static void trainOnAHandfulOfSentences() throws IOException {
        List<List<CoreLabel>> labelled = new ArrayList<>();
        for (Described sentence : SENTENCES) {
            List<CoreLabel> labels = GivenFeatures.labels(sentence);
            labels.forEach(label -> label.set(CoreAnnotations.AnswerAnnotation.class, answer(label.word())));
            labelled.add(labels);
        }
        crf = new PlainCrf(new SeqClassifierFlags(CrfTrainer.properties()));
        crf.train(labelled, crf.makeReaderAndWriter());
        weights = crf.model(0);
        model = new CrfModel(weights);
    }

    @Test
    void givesTheProbabilitiesThatCoreNlpGives() {
        String unseen = "Barset is a corpus of birds. We beat Foonet at labelling hard birds on the Quxnet corpus.";
        List<Described> all = new ArrayList<>(SENTENCES);
        all.addAll(described(unseen));
        for (Described sentence : all) {
            CRFCliqueTree<String> tree = crf.getCliqueTree(GivenFeatures.labels(sentence));
            double[][] ours = model.probabilities(sentence);
            for (int i = 0; i < sentence.size(); i++) {
                for (int y = 0; y < model.labels().size(); y++) {
                    // Ours are rounded to hundredths before they are summed.
                    assertThat(ours[i][y])
                            .as(
                                    "%s as %s",
                                    sentence.pieces().get(i), model.labels().get(y))
                            .isCloseTo(tree.prob(i, model.labels().get(y)), within(0.03));
                }
            }
        }
    }

    @Test
    void isTheSameAfterWritingAndReading() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
            weights.write(writer);
        }
        CrfModel read = CrfModel.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(read.labels()).isEqualTo(model.labels());
        for (Described sentence : SENTENCES) {
            assertThat(read.probabilities(sentence)).isDeepEqualTo(model.probabilities(sentence));
        }
    }

    @Test
    void knowsWhatItWasTaught() {
        assertThat(LabelledSentence.of(SENTENCES.get(0), model).names(0.5))
                .extracting(span -> TEXT.substring(span.start(), span.end()))
                .containsExactly("Foonet", "Barset");
    }

    private static String answer(String word) {
        return switch (word) {
            case "Foonet", "Quxnet" -> "method";
            case "Barset" -> "dataset";
            case "labelling", "birds" -> "task";
            default -> CrfModel.OUTSIDE;
        };
    }

    private static List<Described> described(String source) {
        AnalysedText text = new SentenceReader().read(TextPart.SUMMARY, source);
        return new SequenceFeatures(Lexicon.of(List.of()), WordClusters.NONE).describe(text);
    }
}
