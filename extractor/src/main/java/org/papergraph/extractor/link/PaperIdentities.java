package org.papergraph.extractor.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.papergraph.ontology.Author;
import org.papergraph.ontology.AuthorName;
import org.papergraph.ontology.CitedWork;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.Lexicon;
import org.papergraph.ontology.Paper;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.Summary;

/** The papers of a surveyed corpus, each once, and the way from a cited work to one of them. */
final class PaperIdentities {

    private static final int SHORTEST_TITLE_KEY = 12;

    /** A cited paper, and whether it is more than a stub made of how the text calls it. */
    record Cited(Paper paper, boolean resolved) {}

    private final Map<String, Paper> papers = new HashMap<>();
    private final Map<String, List<PaperSurvey.Seen>> copies;
    private final Map<String, String> standsFor = new HashMap<>();
    private final PaperCandidates candidates = new PaperCandidates();
    private final Lexicon lexicon;
    private final ConceptIdentities concepts;
    /** By their keys. */
    private final Map<String, StubRecords.Stub> stubs;

    PaperIdentities(PaperSurvey.Groups groups, StubRecords cited, Lexicon lexicon, ConceptIdentities concepts) {
        this.copies = groups.copies();
        this.lexicon = lexicon;
        this.concepts = concepts;
        copies.forEach((standing, cluster) -> cluster.forEach(copy -> standsFor.put(copy.id(), standing)));
        groups.papers().forEach(group -> add(group, groups.authors()));
        this.stubs = cited.byKey(name -> concept(name).flatMap(Concept::introducedBy));
    }

    static String leastId(List<PaperSurvey.Seen> group) {
        return group.stream()
                .map(PaperSurvey.Seen::id)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void add(List<PaperSurvey.Seen> group, AuthorIdentities persons) {
        PaperMetadata metadata = merged(group);
        List<ConceptKey> introduced = group.stream()
                .flatMap(one -> one.introduced().stream().map(concept -> concepts.identity(concept, one.id())))
                .distinct()
                .toList();
        String opening = group.stream()
                .max(Comparator.comparingInt(PaperSurvey.Seen::length).thenComparing(PaperSurvey.Seen::id))
                .map(PaperSurvey.Seen::opening)
                .orElseThrow();
        String id = leastId(group);
        Paper paper = new Paper(
                key(metadata).orElse("summary:" + id),
                PaperLabel.of(metadata, telling(introduced), opening),
                metadata,
                persons.of(id));
        group.forEach(one -> papers.put(one.id(), paper));
        candidates.add(paper, introduced);
    }

    /** Those that can name a paper: not what everybody knows and nobody writes with a capital, as "regularization". */
    private List<ConceptKey> telling(List<ConceptKey> introduced) {
        return introduced.stream()
                .filter(key -> !key.label().equals(key.label().toLowerCase(Locale.ROOT))
                        || lexicon.concept(key).isEmpty())
                .toList();
    }

    /** What several sources together say: the longest title and author list, the earliest year, all keywords and ids. */
    static PaperMetadata merged(List<PaperSurvey.Seen> group) {
        List<PaperMetadata> all = group.stream().map(PaperSurvey.Seen::metadata).toList();
        Comparator<String> longest = Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder());
        List<String> authors = all.stream()
                .map(PaperMetadata::authors)
                .max(Comparator.comparingInt((List<String> names) -> names.size())
                        .thenComparing(names -> String.join(";", names)))
                .orElse(List.of());
        TreeSet<String> keywords = new TreeSet<>();
        TreeSet<Identifier> identifiers = new TreeSet<>();
        all.forEach(metadata -> {
            keywords.addAll(metadata.keywords());
            identifiers.addAll(metadata.identifiers());
        });
        return new PaperMetadata(
                all.stream().flatMap(metadata -> metadata.title().stream()).max(longest),
                authors,
                all.stream().flatMap(metadata -> metadata.year().stream()).min(Comparator.naturalOrder()),
                all.stream().flatMap(metadata -> metadata.venue().stream()).max(longest),
                List.copyOf(keywords),
                List.copyOf(identifiers),
                PaperMetadata.authorIds(authors, all));
    }

    static Optional<String> key(PaperMetadata metadata) {
        return metadata.identifiers().stream()
                .min(Comparator.naturalOrder())
                .map(Identifier::toString)
                .or(() -> metadata.title()
                        .map(LabelKey::of)
                        .filter(key -> !key.isEmpty())
                        .map(key -> "title:" + key));
    }

    Paper paper(String summaryId) {
        return Optional.ofNullable(papers.get(summaryId))
                .orElseThrow(() -> new IllegalArgumentException("not surveyed: " + summaryId));
    }

    int copies() {
        return copies.values().stream().mapToInt(cluster -> cluster.size() - 1).sum();
    }

    /** The summary with all places where it and its copies stood; empty if another copy stands for it. */
    Optional<Summary> standing(Summary summary) {
        String standing = standsFor.getOrDefault(summary.id(), summary.id());
        if (!standing.equals(summary.id())) {
            return Optional.empty();
        }
        return Optional.of(new Summary(
                summary.id(),
                summary.paper(),
                summary.abstractText(),
                summary.text(),
                copies.getOrDefault(summary.id(), List.of()).stream()
                        .map(PaperSurvey.Seen::seenAt)
                        .reduce(summary.seenAt(), PaperIdentities::joined)));
    }

    private static <T> List<T> joined(List<T> left, List<T> right) {
        List<T> both = new ArrayList<>(left);
        both.addAll(right);
        return both;
    }

    /** The paper of a cited work if a candidate is certain; else a stub of what the text and the lexicon say of the work. */
    Cited cited(CitedWork work, Extraction citing, int number) {
        Optional<Concept> concept = work.introduces().flatMap(this::concept);
        Optional<String> title = work.title().or(() -> concept.flatMap(Concept::introducedBy));
        String id = citing.summary().id();
        return candidates
                .certain(work, title, concept, () -> Surroundings.of(citing, work, key -> concepts.identity(key, id)))
                .map(paper -> new Cited(paper, true))
                .orElseGet(() -> stub(work, title, id, number));
    }

    private Optional<Concept> concept(String name) {
        return concepts.named(name).map(key -> lexicon.concept(key).orElseGet(() -> Concept.named(key)));
    }

    private Cited stub(CitedWork work, Optional<String> title, String summaryId, int number) {
        PaperMetadata said =
                new PaperMetadata(title, fullNames(work), work.year(), Optional.empty(), List.of(), work.identifiers());
        // A title that a paper of the corpus has, which is not this work, is no identity; nor is a short one.
        boolean telling = title.filter(t -> !candidates.hasTitle(t))
                .filter(t -> LabelKey.of(t).length() >= SHORTEST_TITLE_KEY)
                .isPresent();
        Optional<String> key = key(said).filter(k -> !k.startsWith("title:") || telling);
        // How a text calls a work is no identity beyond that text.
        StubRecords.Stub own = new StubRecords.Stub(said, work.name());
        StubRecords.Stub stub = key.map(k -> stubs.getOrDefault(k, own)).orElse(own);
        PaperMetadata metadata = stub.metadata();
        String label = metadata.title().orElse(stub.name());
        List<Author> persons = metadata.authors().stream()
                .filter(name -> !CommonName.mayBe(AuthorName.of(name).words()))
                .map(Author::of)
                .toList();
        return new Cited(
                new Paper(key.orElse("cited:" + summaryId + "/" + number), label, metadata, persons), key.isPresent());
    }

    /** Only full names make authors: a surname in a text helps to find the paper, and says no more. */
    static List<String> fullNames(CitedWork work) {
        boolean full = work.authors().stream().allMatch(Surname::hasGivenName);
        return full ? work.authors() : List.of();
    }
}
