package org.papergraph.bench.crf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papergraph.extractor.PaperExtractor;
import org.papergraph.extractor.nlp.CrfModel;
import org.papergraph.extractor.nlp.SequenceFeatures;
import org.papergraph.extractor.nlp.WordClusters;
import org.papergraph.ontology.Lexicon;

/**
 * Trains sequence models on published sets and prints exact-span scores: {@code PublishedFigures DATA_FOLDER [SET...]}, the
 * sets being {@code tdmsci}, {@code heddes} and {@code scier}. Seeded.
 *
 * <p>TDMSci and Heddes: five {@link Folds} over the training part, fitted by a {@link Committee} and a {@link SecondStage}. For Heddes
 * there are parts of speech, as the set gives them, a {@link Background}, the {@link ListHints} of its list, {@link PositionLabels}, and in the committee {@link RecurrentNet}s that know
 * {@link WordVectors}. SciER: CoreNLP's
 * classifier trained on train, scored on dev.
 *
 * <p>System properties: {@code folds} (how many of the five to score), {@code drawn} ({@code true}: folds drawn by chance, with no
 * regard to what texts have in common, as is usual), {@code found} (a folder for files of all texts, a line
 * each, with what is annotated and what is found, to read the errors of), {@code least} and {@code crf.NAME} as in {@link
 * TrainCrf}.
 */
public final class PublishedFigures {

    private static final int FOLDS = 5;
    private static final int SEED = 17;

    /** Sentences of TDMSci that may be of one paper: they stand one after another. */
    private static final int NEIGHBOURS = 10;

    /** A word belongs to a name from this probability on; fixed on SciER. */
    private static final double LEAST = 0.4;

    /** Words that stand less often in the unlabelled texts have no vector. */
    private static final int LEAST_COUNT = 8;

    private static final ChainTrainer.Settings SETTINGS = new ChainTrainer.Settings(20, 0.1, 1, 1, 0.4);

    private final Path data;
    private final SequenceFeatures features = new SequenceFeatures(Lexicon.own(), WordClusters.own());

    private PublishedFigures(Path data) {
        this.data = data;
    }

    public static void main(String[] arguments) throws IOException {
        PublishedFigures figures = new PublishedFigures(Path.of(arguments[0]));
        List<String> sets = arguments.length > 1
                ? List.of(arguments).subList(1, arguments.length)
                : List.of("tdmsci", "heddes", "scier");
        for (String set : sets) {
            switch (set) {
                case "tdmsci" ->
                    figures.folds(set, figures.tdmsci(), NEIGHBOURS, 0.63, Optional.empty(), Optional.empty());
                case "heddes" -> {
                    List<TaggedText> texts = figures.heddes();
                    figures.folds(
                            set,
                            texts,
                            1,
                            0.86,
                            Optional.of(figures.background(texts)),
                            Optional.of(figures.vectors()));
                }
                case "scier" -> figures.scier(figures.data.resolve("scier"));
                default -> throw new IllegalArgumentException("no such set: " + set);
            }
        }
    }

    private List<TaggedText> tdmsci() throws IOException {
        return PublishedData.columns(data.resolve("tdmsci/train.conll"));
    }

    private List<TaggedText> heddes() throws IOException {
        return PublishedData.heddes(data.resolve("heddes/train.csv"));
    }

    private Path abstracts() {
        return data.resolve("abstracts/sample_100000.jsonl.gz");
    }

    private WordVectors vectors() throws IOException {
        return WordVectors.learn(receiver -> UnlabelledTexts.each(abstracts(), receiver), LEAST_COUNT, SEED);
    }

    private Background background(List<TaggedText> texts) throws IOException {
        UnlabelledContexts contexts =
                new UnlabelledContexts(texts.stream().map(TaggedText::text).toList());
        contexts.read(abstracts());
        return new Background(KnownNames.read(data.resolve("vocabularies/pwc_datasets.tsv")), contexts);
    }

    /**
     * Five folds. Where probabilities are right, F1 is highest if everything counts from half of that F1 on (Lipton, Elkan and
     * Naryanaswamy, "Optimal Thresholding of Classifiers to Maximize F1 Measure", ECML PKDD 2014): half of what is wanted, then.
     */
    private void folds(
            String name,
            List<TaggedText> texts,
            int neighbours,
            double wanted,
            Optional<Background> background,
            Optional<WordVectors> vectors)
            throws IOException {
        List<Hints> hints =
                new ArrayList<>(List.of(new RunHints(), new ExtractorHints(new PaperExtractor(Lexicon.own()))));
        background.ifPresent(known -> hints.add(new ListHints(known.names())));
        FoldedTrial trial = new FoldedTrial(
                Boolean.getBoolean("drawn")
                        ? Folds.drawn(texts, FOLDS, SEED)
                        : Folds.of(texts, FOLDS, neighbours, SEED),
                new FeaturedTexts(features, hints),
                new FirstStage(
                        SETTINGS,
                        background.isPresent() ? PositionLabels::label : AnnotatedSentence::sentence,
                        vectors),
                background);
        SpanScore score = new SpanScore();
        try (FoundFile found =
                FoundFile.in(Optional.ofNullable(System.getProperty("found")).map(Path::of), name)) {
            for (int fold = 0; fold < Integer.getInteger("folds", FOLDS); fold++) {
                trial.run(fold, wanted / 2, (text, names) -> {
                    score.add(text.tags(), names);
                    found.write(text, names);
                });
                System.out.println(name + ", folds up to " + (fold + 1) + ": " + score);
            }
        }
    }

    private void scier(Path folder) throws IOException {
        SequenceTrial trial = new SequenceTrial(features, Integer.getInteger("least", 3), TrainCrf.settings());
        CrfModel model = trial.trained(PublishedData.scier(folder.resolve("train.jsonl")));
        SpanScore score = new SpanScore();
        trial.score(model, PublishedData.scier(folder.resolve("dev.jsonl")), LEAST, score);
        System.out.println("scier dev: " + score);
    }
}
