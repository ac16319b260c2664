package org.papergraph.bench.crf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.papergraph.extractor.nlp.CrfModel;
import org.papergraph.extractor.nlp.CrfTrainer;
import org.papergraph.extractor.nlp.Described;
import org.papergraph.extractor.nlp.LabelledSentence;
import org.papergraph.extractor.nlp.SentenceReader;
import org.papergraph.extractor.nlp.SequenceFeatures;
import org.papergraph.extractor.text.AnalysedText;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Span;
import org.papergraph.ontology.TextPart;

/** Trains sequence models on annotated texts and finds names with them. */
final class SequenceTrial {

    private static final double LEAST_WEIGHT = 0.03;

    private final SentenceReader reader = new SentenceReader();
    private final SequenceFeatures features;
    private final int leastCount;
    private final Properties settings;

    /**
     * @param leastCount features seen in fewer places are left out
     * @param settings of CoreNLP's training that are not the usual
     */
    SequenceTrial(SequenceFeatures features, int leastCount, Properties settings) {
        this.features = features;
        this.leastCount = leastCount;
        this.settings = settings;
    }

    /** Fits a model and writes it. */
    void train(List<TaggedText> texts, Path file) throws IOException {
        CrfTrainer crf = new CrfTrainer(leastCount, settings);
        for (TaggedText tagged : texts) {
            AnalysedText text = reader.read(TextPart.SUMMARY, tagged.text());
            for (Described sentence : features.describe(text)) {
                crf.add(sentence, (from, to) -> kind(tagged, text.readable().toSource(from, to)));
            }
        }
        crf.train(file, LEAST_WEIGHT);
    }

    /** Fits a model in a temporary file. */
    CrfModel trained(List<TaggedText> texts) throws IOException {
        Path file = Files.createTempFile("crf", ".tsv.gz");
        try {
            train(texts, file);
            return read(file);
        } finally {
            Files.delete(file);
        }
    }

    static CrfModel read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return CrfModel.read(in);
        }
    }

    private static Optional<ConceptKind> kind(TaggedText tagged, Span place) {
        for (TaggedText.Tag tag : tagged.tags()) {
            if (tag.start() < place.end() && place.start() < tag.end()) {
                return Optional.of(tag.kind());
            }
        }
        return Optional.empty();
    }

    /** Adds what a model finds in texts, whose words belong to a name from this probability on, to a score. */
    void score(CrfModel model, List<TaggedText> texts, double least, SpanScore score) {
        for (TaggedText tagged : texts) {
            AnalysedText text = reader.read(TextPart.SUMMARY, tagged.text());
            List<TaggedText.Tag> found = new ArrayList<>();
            for (Described sentence : features.describe(text)) {
                for (LabelledSentence.Name span :
                        LabelledSentence.of(sentence, model).names(least)) {
                    Span source = text.readable().toSource(span.start(), span.end());
                    found.add(new TaggedText.Tag(source.start(), source.end(), span.kind()));
                }
            }
            score.add(tagged.tags(), found);
        }
    }
}
