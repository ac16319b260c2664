package org.papergraph.queries.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Role;
import org.papergraph.queries.statistics.Statistics;

/** The index of a graph, for reading; for any number of threads. Papers and features are given by their numbers. */
// What is stored is made anew by each version, so the order of constants may be stored.
@SuppressWarnings("EnumOrdinal")
public final class PaperIndex implements AutoCloseable {

    /** A paper that was found by its words. */
    public record Found(int paper, double score) {}

    private final WordIndex words;
    private final TextAnalysis analysis = new TextAnalysis();
    private final String state;
    private final Statistics statistics;
    private final Strings paperIris;
    private final Strings paperLabels;
    private final Strings paperIds;
    private final IntBuffer paperYears;
    private final IntBuffer paperTitles;
    private final IntBuffer spaceAt;
    private final FloatBuffer spaceUnits;
    private final Strings keys;
    private final Strings labels;
    private final ByteBuffer kinds;
    private final FloatBuffer idf;
    private final LongBuffer invertedAt;
    private final IntBuffer invertedPapers;
    private final ShortBuffer invertedWeights;
    private final LongBuffer forwardAt;
    private final IntBuffer forwardFeatures;
    private final ShortBuffer forwardWeights;
    private final ByteBuffer forwardNotes;
    private final IntBuffer roleCounts;
    private final LabelTable labelTable;

    private PaperIndex(IndexFile file, WordIndex words) {
        this.words = words;
        this.state = file.text(Section.STATE);
        this.statistics =
                StatisticsCode.statistics(file.section(Section.STATISTICS).asLongBuffer());
        this.paperIris = file.strings(Section.PAPER_IRI_AT, Section.PAPER_IRI);
        this.paperLabels = file.strings(Section.PAPER_LABEL_AT, Section.PAPER_LABEL);
        this.paperIds = file.strings(Section.PAPER_IDS_AT, Section.PAPER_IDS);
        this.paperYears = file.section(Section.PAPER_YEAR).asIntBuffer();
        this.paperTitles = file.section(Section.PAPER_TITLE).asIntBuffer();
        this.spaceAt = file.section(Section.SPACE_AT).asIntBuffer();
        this.spaceUnits = file.section(Section.SPACE_UNIT).asFloatBuffer();
        this.keys = file.strings(Section.FEATURE_KEY_AT, Section.FEATURE_KEY);
        this.labels = file.strings(Section.FEATURE_LABEL_AT, Section.FEATURE_LABEL);
        this.kinds = file.section(Section.FEATURE_KIND);
        this.idf = file.section(Section.FEATURE_IDF).asFloatBuffer();
        this.invertedAt = file.section(Section.INVERTED_AT).asLongBuffer();
        this.invertedPapers = file.section(Section.INVERTED_PAPER).asIntBuffer();
        this.invertedWeights = file.section(Section.INVERTED_WEIGHT).asShortBuffer();
        this.forwardAt = file.section(Section.FORWARD_AT).asLongBuffer();
        this.forwardFeatures = file.section(Section.FORWARD_FEATURE).asIntBuffer();
        this.forwardWeights = file.section(Section.FORWARD_WEIGHT).asShortBuffer();
        this.forwardNotes = file.section(Section.FORWARD_NOTE);
        this.roleCounts = file.section(Section.ROLE_COUNTS).asIntBuffer();
        this.labelTable = new LabelTable(
                file.section(Section.LABEL_HASH).asLongBuffer(),
                file.section(Section.LABEL_CONCEPT).asIntBuffer());
    }

    /** The index in this folder, if there is one, whole, and of this state of the graph. */
    public static Optional<PaperIndex> open(Path folder, String state) {
        if (!Files.exists(folder.resolve(IndexBuild.FILE))) {
            return Optional.empty();
        }
        try {
            WordIndex words = new WordIndex(folder.resolve(IndexBuild.WORDS));
            PaperIndex index = new PaperIndex(new IndexFile(folder.resolve(IndexBuild.FILE)), words);
            if (words.state().equals(state) && index.state.equals(state)) {
                return Optional.of(index);
            }
            words.close();
            return Optional.empty();
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

    public int features() {
        return keys.size();
    }

    public Space space(int feature) {
        int space = 0;
        while (feature >= spaceAt.get(space + 1)) {
            space++;
        }
        return Space.values()[space];
    }

    /** The first feature of a space. */
    public int begin(Space space) {
        return spaceAt.get(space.ordinal());
    }

    /** The one after the last feature of a space. */
    public int end(Space space) {
        return spaceAt.get(space.ordinal() + 1);
    }

    /** The feature of a space; -1 if there is none. */
    public int feature(Space space, String key) {
        return keys.find(key, begin(space), end(space));
    }

    /** The IRI, or the word. */
    public String key(int feature) {
        return keys.get(feature);
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

    /** How much a feature tells that so many papers have. */
    public float idfOf(int frequency) {
        return SpaceTable.idf(papers(), frequency);
    }

    /** How many papers have a feature; a concept also counts for those that only have a narrower one. */
    public int frequency(int feature) {
        return (int) (invertedAt.get(feature + 1) - invertedAt.get(feature));
    }

    /** How many papers a concept is this to. */
    public int papers(int concept, Role role) {
        return roleCounts.get((concept - begin(Space.CONCEPTS)) * Role.values().length + role.ordinal());
    }

    /** The concept with a label of this key; -1 if there is none. */
    public int concept(String label) {
        return labelTable.concept(label);
    }

    public Statistics statistics() {
        return statistics;
    }

    /** The words of a text as the index has them, with stop words left out. */
    public List<String> words(String text) {
        return analysis.words(text);
    }

    /** The sentences of a text. */
    public List<String> sentences(String text) {
        return Sentences.of(text);
    }

    /** The text of each facet's sentences. */
    public Map<Space, String> facets(String text) {
        Map<Space, String> facets = new EnumMap<>(Space.class);
        FacetReader.of(Sentences.of(text)).forEach((facet, sentences) -> facets.put(facet, sentences.toString()));
        return facets;
    }

    /** The papers that fit words best, the best first: BM25. */
    public List<Found> search(String query, int limit) {
        try {
            List<Found> found = new ArrayList<>();
            for (WordIndex.Hit hit : words.search(query, limit)) {
                found.add(new Found(paper(hit.iri()), hit.score()));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds to each paper's score what it has of a feature, times a factor. */
    public void addTo(float[] scores, int feature, float factor) {
        int end = (int) invertedAt.get(feature + 1);
        float unit = factor * spaceUnits.get(space(feature).ordinal());
        for (int i = (int) invertedAt.get(feature); i < end; i++) {
            scores[invertedPapers.get(i)] += unit * Short.toUnsignedInt(invertedWeights.get(i));
        }
    }

    /**
     * Tells what a paper has of some features, each times its factor: what {@link #addTo} would add.
     *
     * @param has is set
     * @param features in order
     */
    public void setTo(float[] has, int paper, int[] features, float[] factors) {
        Arrays.fill(has, 0);
        int end = (int) forwardAt.get(paper + 1);
        int asked = 0;
        for (int i = (int) forwardAt.get(paper); i < end && asked < features.length; i++) {
            int feature = forwardFeatures.get(i);
            while (asked < features.length && features[asked] < feature) {
                asked++;
            }
            if (asked < features.length && features[asked] == feature) {
                float unit = factors[asked] * spaceUnits.get(space(feature).ordinal());
                has[asked] = unit * Short.toUnsignedInt(forwardWeights.get(i));
            }
        }
    }

    /** Takes what a concept is to a paper, as bits. */
    @FunctionalInterface
    interface ConceptVisitor {
        void visit(int paper, int concept, int roles);
    }

    /** Tells the concepts of all papers, paper by paper. */
    void forEachConcept(ConceptVisitor visitor) {
        int end = end(Space.CONCEPTS);
        for (int paper = 0; paper < papers(); paper++) {
            int last = (int) forwardAt.get(paper + 1);
            // They come first.
            for (int i = (int) forwardAt.get(paper); i < last && forwardFeatures.get(i) < end; i++) {
                visitor.visit(paper, forwardFeatures.get(i), forwardNotes.get(i));
            }
        }
    }

    /** The papers that have a feature, in order. */
    public int[] papersWith(int feature) {
        int start = (int) invertedAt.get(feature);
        int[] papers = new int[frequency(feature)];
        invertedPapers.get(start, papers);
        return papers;
    }

    /** What a paper has, in the order of the features. */
    public Vector vector(int paper) {
        int start = (int) forwardAt.get(paper);
        int size = (int) forwardAt.get(paper + 1) - start;
        Vector vector = new Vector(new int[size], new float[size], new byte[size]);
        forwardFeatures.get(start, vector.features());
        forwardNotes.get(start, vector.notes());
        for (int i = 0; i < size; i++) {
            vector.weights()[i] = spaceUnits.get(space(vector.features()[i]).ordinal())
                    * Short.toUnsignedInt(forwardWeights.get(start + i));
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
