package org.papergraph.queries.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Role;
import org.papergraph.queries.statistics.Statistics;

/** The index of a graph, for reading; for any number of threads. Papers and features are given by their numbers. */
// What is stored is made anew by each version, so the order of constants may be stored.
@SuppressWarnings("EnumOrdinal")
public final class PaperIndex implements AutoCloseable {

    /** A paper that was found by its words. */
    public record Found(int paper, double score) {}

    private static final Space[] SPACES = Space.values();

    private final LazyWords words;
    private final Statistics statistics;
    private final Strings paperIris;
    private final Strings paperLabels;
    private final Strings paperIds;
    private final IntBuffer paperYears;
    private final IntBuffer paperTitles;
    private final int[] spaceAt = new int[SPACES.length + 1];
    private final float[] units = new float[SPACES.length];
    private final Strings keys;
    private final Strings labels;
    private final ByteBuffer kinds;
    private final FloatBuffer idf;
    private final InvertedLists inverted;
    private final ForwardLists forward;
    private final IntBuffer roleCounts;
    private final LabelTable labelTable;
    private final PaperTopics topics;
    private final SpareScores spare;

    private PaperIndex(IndexFile file, Path words) {
        this.words = new LazyWords(words);
        this.statistics =
                StatisticsCode.statistics(file.section(Section.STATISTICS).asLongBuffer());
        this.paperIris = file.strings(Section.PAPER_IRI_AT, Section.PAPER_IRI);
        this.paperLabels = file.strings(Section.PAPER_LABEL_AT, Section.PAPER_LABEL);
        this.paperIds = file.strings(Section.PAPER_IDS_AT, Section.PAPER_IDS);
        this.paperYears = file.section(Section.PAPER_YEAR).asIntBuffer();
        this.paperTitles = file.section(Section.PAPER_TITLE).asIntBuffer();
        file.section(Section.SPACE_AT).asIntBuffer().get(spaceAt);
        file.section(Section.SPACE_UNIT).asFloatBuffer().get(units);
        this.keys = file.strings(Section.FEATURE_KEY_AT, Section.FEATURE_KEY);
        this.labels = file.strings(Section.FEATURE_LABEL_AT, Section.FEATURE_LABEL);
        this.kinds = file.section(Section.FEATURE_KIND);
        this.idf = file.section(Section.FEATURE_IDF).asFloatBuffer();
        this.inverted = new InvertedLists(file);
        this.forward = new ForwardLists(file);
        this.roleCounts = file.section(Section.ROLE_COUNTS).asIntBuffer();
        this.labelTable = new LabelTable(
                file.section(Section.LABEL_HASH).asLongBuffer(),
                file.section(Section.LABEL_CONCEPT).asIntBuffer());
        this.topics = new PaperTopics(file, this);
        this.spare = new SpareScores(papers());
    }

    /** The index in this folder, if there is one, whole, and of this state of the graph. */
    public static Optional<PaperIndex> open(Path folder, String state) {
        if (!Files.exists(folder.resolve(IndexBuild.FILE))) {
            return Optional.empty();
        }
        try {
            IndexFile file = new IndexFile(folder.resolve(IndexBuild.FILE));
            Path words = folder.resolve(IndexBuild.WORDS);
            boolean current = file.text(Section.STATE).equals(state)
                    && file.text(Section.WORD_FILES).equals(WordFiles.of(words));
            return current ? Optional.of(new PaperIndex(file, words)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public int papers() {
        return paperIris.size();
    }

    /** The number of a paper that has a summary; -1 if there is no such paper. */
    public int paper(String iri) {
        return paperIris.find(iri, 0, paperIris.size());
    }

    public String iri(int paper) {
        return paperIris.get(paper);
    }

    /** The paper's title, or what it is called if that is not known. */
    public String label(int paper) {
        return paperLabels.get(paper);
    }

    public Optional<Integer> year(int paper) {
        return PaperTable.year(paperYears.get(paper));
    }

    /** The same for two papers if their titles are the same name. */
    public int title(int paper) {
        return paperTitles.get(paper);
    }

    /** The ids of the summaries of a paper. */
    public List<String> summaries(int paper) {
        return List.of(paperIds.get(paper).split("\n"));
    }

    /** Makes ready for questions about the names of some papers. */
    public void awaitPapers(int[] several) {
        paperIris.await(several);
        paperLabels.await(several);
        paperIds.await(several);
    }

    public int features() {
        return keys.size();
    }

    public Space space(int feature) {
        return SPACES[place(feature)];
    }

    /** Which of the spaces. */
    private int place(int feature) {
        int space = 0;
        while (feature >= spaceAt[space + 1]) {
            space++;
        }
        return space;
    }

    /** The first feature of a space. */
    public int begin(Space space) {
        return spaceAt[space.ordinal()];
    }

    /** The one after the last feature of a space. */
    public int end(Space space) {
        return spaceAt[space.ordinal() + 1];
    }

    /** The feature of a space; -1 if there is none. */
    public int feature(Space space, String key) {
        return keys.find(key, begin(space), end(space));
    }

    /** The IRI, or the word. */
    public String key(int feature) {
        return keys.get(feature);
    }

    /** Makes ready for questions about the keys of some features. */
    public void awaitKeys(int[] several) {
        keys.await(several);
    }

    /** The same about their labels, too. */
    public void awaitFeatures(int[] several) {
        keys.await(several);
        labels.await(several);
    }

    /** The same of several. */
    public List<String> keys(int[] several) {
        List<String> found = new ArrayList<>(several.length);
        for (int feature : several) {
            found.add(keys.get(feature));
        }
        return found;
    }

    /** What people call it; the word. */
    public String featureLabel(int feature) {
        String label = labels.get(feature);
        return label.isEmpty() ? keys.get(feature) : label;
    }

    /** Of a concept. */
    public ConceptKind kind(int feature) {
        return ConceptKind.values()[kinds.get(feature)];
    }

    /** How much a feature tells by being rare; not negative. */
    public float idf(int feature) {
        return idf.get(feature);
    }

    /** The same of several: so the memory is waited for once, not feature by feature. */
    public float[] idf(int[] several) {
        float[] rarity = new float[several.length];
        for (int i = 0; i < several.length; i++) {
            rarity[i] = idf.get(several[i]);
        }
        return rarity;
    }

    /** How much a feature tells that so many papers have. */
    public float idfOf(int frequency) {
        return SpaceTable.idf(papers(), frequency);
    }

    /** How many papers have a feature; a concept also counts for those that only have a narrower one. */
    public int frequency(int feature) {
        return inverted.frequency(feature);
    }

    /** The same of several. */
    public int[] frequencies(int[] several) {
        return inverted.frequencies(several);
    }

    /** How many papers a concept is this to. */
    public int papers(int concept, Role role) {
        return roleCounts.get((concept - begin(Space.CONCEPTS)) * Role.values().length + role.ordinal());
    }

    /** The concept with a label of this key; -1 if there is none. */
    public int concept(String label) {
        return labelTable.concept(label);
    }

    /** What papers are about. */
    public PaperTopics topics() {
        return topics;
    }

    public Statistics statistics() {
        return statistics;
    }

    /** The papers that fit words best, the best first: BM25. */
    public List<Found> search(String query, int limit) {
        try {
            List<Found> found = new ArrayList<>();
            for (WordIndex.Hit hit : words.get().search(query, limit)) {
                found.add(new Found(paper(hit.iri()), hit.score()));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Lets somebody look at each paper's score, which is what it has of some features, each times its factor.
     *
     * @param look may change the scores, and must not keep them
     */
    public <T> T withScores(Terms terms, Function<Scores, T> look) {
        Scores taken = spare.take();
        float unit = inverted.addTo(taken.stored(), terms);
        Scores scores = new Scores(taken.stored(), taken.work(), unit);
        T seen = look.apply(scores);
        spare.giveBack(scores);
        return seen;
    }

    /** What each of some papers has of some features, each times its factor. */
    public double[] scores(int[] papers, Factors factors) {
        return forward.scores(papers, factors);
    }

    /**
     * The same of one paper, told one by one in the order of the features.
     *
     * @param stored see {@link #stored}
     */
    public void shares(Vector stored, Factors factors, ShareTaker taker) {
        int size = stored.before(factors.last() + 1);
        for (int i = 0; i < size; i++) {
            double factor = factors.ofStored(stored.features()[i]);
            if (factor != 0) {
                taker.take(stored.features()[i], stored.notes()[i], factor * stored.weights()[i]);
            }
        }
    }

    /** What a stored weight of 1 stands for. */
    float unit(int feature) {
        return units[place(feature)];
    }

    /** Tells what the concepts of all papers are to them, as bits, paper by paper. */
    void forEachConcept(ForwardLists.Visitor visitor) {
        // They come first.
        forward.forEachBefore(end(Space.CONCEPTS), visitor);
    }

    /** The papers that have a feature, in order. */
    public int[] papersWith(int feature) {
        return inverted.papers(feature);
    }

    /** What a paper has, in the order of the features; weights as they are stored, which of one space are comparable. */
    public Vector stored(int paper) {
        return forward.stored(paper);
    }

    /** The same of several. */
    public List<Vector> stored(int[] several) {
        forward.await(several);
        List<Vector> stored = new ArrayList<>(several.length);
        for (int paper : several) {
            stored.add(stored(paper));
        }
        return stored;
    }

    /** What a paper has, in the order of the features. */
    public Vector vector(int paper) {
        Vector vector = stored(paper);
        for (int i = 0; i < vector.size(); i++) {
            vector.weights()[i] *= unit(vector.features()[i]);
        }
        return vector;
    }

    @Override
    public void close() {
        try {
            words.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
