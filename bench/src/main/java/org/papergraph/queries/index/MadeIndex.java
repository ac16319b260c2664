package org.papergraph.queries.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.Role;
import org.papergraph.queries.statistics.Statistics;
import org.papergraph.queries.topic.TopicModel;

/**
 * An index that is told what papers have, instead of reading it out of a graph: a graph of a million papers takes hours and tens of
 * gigabytes. It has the words of whole texts, and none of single facets; Lucene's index is not written. Stands in the package of what it fills, so that only benchmarks can make one.
 */
// What is stored is made anew by each version, so the order of constants may be stored.
@SuppressWarnings("EnumOrdinal")
public final class MadeIndex {

    /** The state of no graph. */
    public static final String STATE = "made";

    private final List<String> iris;
    private final List<String> titles;
    private final int[] years;
    private final Map<Space, SpaceTable> tables = new EnumMap<>(Space.class);
    private final MadeWords words = new MadeWords();

    /** @param iris of the papers, in order */
    public MadeIndex(List<String> iris, List<String> titles, int[] years) {
        this.iris = List.copyOf(iris);
        this.titles = List.copyOf(titles);
        this.years = years.clone();
        for (Space space : Space.values()) {
            if (!space.isOfWords()) {
                tables.put(space, new SpaceTable());
            }
        }
    }

    /** A paper cites a work; a paper of the corpus, if the number is not negative. */
    public void cites(int paper, String work, String title, int number) {
        SpaceTable cited = table(Space.CITATIONS);
        int known = cited.features();
        int feature = cited.feature(work, title, SpaceTable.NO_KIND);
        cited.add(paper, feature, 1, (byte) 0);
        if (number < 0) {
            return;
        }
        if (feature == known) {
            cited.add(number, feature, 1, LinkSpaces.ITSELF);
        }
        SpaceTable together = table(Space.COCITATIONS);
        together.add(number, together.feature(iris.get(paper), titles.get(paper), SpaceTable.NO_KIND), 1, (byte) 0);
    }

    /** A paper is by an author. */
    public void isBy(int paper, String iri, String name) {
        SpaceTable authors = table(Space.AUTHORS);
        authors.add(paper, authors.feature(iri, name, SpaceTable.NO_KIND), 1, (byte) 0);
    }

    /** A concept of a paper, by what it is there. */
    public void has(int paper, String iri, String label, ConceptKind kind, Role role) {
        has(Space.CONCEPTS, paper, iri, label, kind, RoleSet.weight(role), RoleSet.with(role));
        has(Space.NAMED_CONCEPTS, paper, iri, label, kind, 1, RoleSet.with(role));
    }

    /** A concept that is broader than one of a paper's. */
    public void inherits(int paper, String iri, String label, ConceptKind kind) {
        has(Space.CONCEPTS, paper, iri, label, kind, ConceptReader.BROADER, RoleSet.INHERITED);
    }

    private void has(Space space, int paper, String iri, String label, ConceptKind kind, float weight, int note) {
        SpaceTable concepts = table(space);
        concepts.add(paper, concepts.feature(iri, label, (byte) kind.ordinal()), weight, (byte) note);
    }

    /** The text of the next paper, beside its title. */
    public void text(String text) {
        words.add(titles.get(words.papers()) + '\n' + text);
    }

    /** Writes the index. All papers must have their text. */
    public void write(Path folder) throws IOException {
        Path none = Files.createDirectories(folder.resolve(IndexBuild.WORDS));
        TopicModel model = TopicModel.shipped();
        TopicTable topics = new TopicTable(model, iris.size());
        words.topics(model, topics);
        IndexContents contents = new IndexContents(papers(), topics);
        tables.forEach(contents::add);
        contents.add(Space.WORDS, words.contents());
        try (IndexFileWriter out = new IndexFileWriter(folder.resolve(IndexBuild.FILE))) {
            contents.write(out, STATE, WordFiles.bytes(none), nothing(), Map.of());
            out.complete();
        }
    }

    private PaperTable papers() {
        Map<String, Integer> byTitle = new HashMap<>();
        int[] numbers = titles.stream()
                .mapToInt(title -> byTitle.computeIfAbsent(LabelKey.of(title), key -> byTitle.size()))
                .toArray();
        List<List<String>> ids = iris.stream()
                .map(iri -> List.of(iri.substring(iri.lastIndexOf('/') + 1)))
                .toList();
        return new PaperTable(iris, titles, ids, years, numbers);
    }

    private SpaceTable table(Space space) {
        return tables.computeIfAbsent(space, s -> new SpaceTable());
    }

    private static Statistics nothing() {
        return new Statistics(
                0,
                0,
                0,
                0,
                new EnumMap<>(ConceptKind.class),
                new EnumMap<>(Role.class),
                0,
                0,
                0,
                0,
                Optional.empty(),
                Optional.empty());
    }
}
