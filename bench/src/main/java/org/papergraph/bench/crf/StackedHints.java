package org.papergraph.bench.crf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.papergraph.extractor.PaperExtractor;
import org.papergraph.extractor.nlp.SequenceFeatures;
import org.papergraph.ontology.Lexicon;

/**
 * Hints for a set of texts by all who never saw its annotation: papergraph's extractor, a tagger trained on SciER and half of
 * SciREX, and one trained on another set, without its texts that stand in this set, too.
 */
final class StackedHints {

    /** How the model is fitted that gets the hints. */
    static final ChainTrainer.Settings TARGET = new ChainTrainer.Settings(15, 0.1, 1, 1);

    private static final ChainTrainer.Settings PAPERS = new ChainTrainer.Settings(6, 0.1, 1, 3);

    private final Path data;
    private final FeaturedTexts reader;
    private Optional<ChainCrf> papersTagger = Optional.empty();

    StackedHints(Path data, SequenceFeatures features) {
        this.data = data;
        this.reader = new FeaturedTexts(features, List.of());
    }

    /** The hints for a set, with another set to learn from. */
    List<Hints> forSet(List<TaggedText> texts, List<TaggedText> others) throws IOException {
        return List.of(
                new RunHints(),
                new ExtractorHints(new PaperExtractor(Lexicon.own())),
                new TaggerHints(papersTagger()),
                new TaggerHints(fit(without(others, texts), TARGET)));
    }

    private ChainCrf papersTagger() throws IOException {
        if (papersTagger.isEmpty()) {
            papersTagger = Optional.of(fit(papers(), PAPERS));
        }
        return papersTagger.get();
    }

    private List<TaggedText> papers() throws IOException {
        List<TaggedText> papers = new ArrayList<>(PublishedData.scier(data.resolve("scier/train.jsonl")));
        List<TaggedText> beginnings = PublishedData.scirex(data.resolve("scirex/train-first-60-sentences.jsonl.gz"));
        for (int i = 0; i < beginnings.size(); i += 2) {
            papers.add(beginnings.get(i));
        }
        return papers;
    }

    private static List<TaggedText> without(List<TaggedText> others, List<TaggedText> texts) {
        Set<String> known = new HashSet<>();
        texts.forEach(text -> known.add(letters(text)));
        return others.stream().filter(text -> !known.contains(letters(text))).toList();
    }

    private static String letters(TaggedText text) {
        return text.text().replaceAll("[^\\p{L}]+", "");
    }

    private ChainCrf fit(List<TaggedText> texts, ChainTrainer.Settings settings) {
        List<FeaturedSentence> sentences = new ArrayList<>();
        texts.forEach(text -> sentences.addAll(reader.read(text)));
        return ChainTrainer.fit(sentences, settings, 1);
    }
}
