package org.papergraph.extractor.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.papergraph.ontology.CitedWork;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.ConceptKey;
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
    private final Map<Identifier, Paper> byIdentifier = new HashMap<>();
    private final Map<String, List<Paper>> byTitle = new HashMap<>();
    private final Map<ConceptKey, List<Paper>> byConcept = new HashMap<>();
    private final Lexicon lexicon;
    private final ConceptIdentities concepts;

    PaperIdentities(
            List<List<PaperSurvey.Seen>> groups,
            Map<String, List<PaperSurvey.Seen>> copies,
            Lexicon lexicon,
            ConceptIdentities concepts) {
        this.copies = copies;
        this.lexicon = lexicon;
        this.concepts = concepts;
        copies.forEach((standing, cluster) -> cluster.forEach(copy -> standsFor.put(copy.id(), standing)));
        groups.forEach(this::add);
    }

    private void add(List<PaperSurvey.Seen> group) {
        PaperMetadata metadata = merged(group);
        List<ConceptKey> introduced = group.stream()
                .flatMap(one -> one.introduced().stream().map(concept -> concepts.identity(concept, one.id())))
                .distinct()
                .toList();
        String id = group.stream()
                .map(PaperSurvey.Seen::id)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        String opening = group.stream()
                .max(Comparator.comparingInt(PaperSurvey.Seen::length).thenComparing(PaperSurvey.Seen::id))
                .map(PaperSurvey.Seen::opening)
                .orElse(id);
        Paper paper = new Paper(
                key(metadata).orElse("summary:" + id), PaperLabel.of(metadata, telling(introduced), opening), metadata);
        group.forEach(one -> papers.put(one.id(), paper));
        metadata.identifiers().forEach(identifier -> byIdentifier.putIfAbsent(identifier, paper));
        metadata.title()
                .ifPresent(title -> byTitle.computeIfAbsent(LabelKey.of(title), k -> new ArrayList<>())
                        .add(paper));
        introduced.forEach(concept ->
                byConcept.computeIfAbsent(concept, k -> new ArrayList<>()).add(paper));
    }

    /** Those that can name a paper: not what everybody knows and nobody writes with a capital, as "regularization". */
    private List<ConceptKey> telling(List<ConceptKey> introduced) {
        return introduced.stream()
                .filter(key -> !key.label().equals(key.label().toLowerCase(Locale.ROOT))
                        || lexicon.concept(key).isEmpty())
                .toList();
    }

    /** What several sources together say: the longest title and author list, the earliest year, all keywords and ids. */
    private static PaperMetadata merged(List<PaperSurvey.Seen> group) {
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
                List.copyOf(identifiers));
    }

    private static Optional<String> key(PaperMetadata metadata) {
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

    /** The paper of a cited work: by identifier, then by title, then by the concept that it is named by; else a stub. */
    Cited cited(CitedWork work, String summaryId, int number) {
        Optional<String> title = work.title().or(() -> introducingTitle(work));
        Optional<Paper> found = work.identifiers().stream()
                .flatMap(identifier -> Optional.ofNullable(byIdentifier.get(identifier)).stream())
                .min(Comparator.comparing(Paper::key))
                .or(() -> title.flatMap(name -> only(byTitle.getOrDefault(LabelKey.of(name), List.of()))))
                .or(() -> work.introduces()
                        .flatMap(concepts::named)
                        .flatMap(concept -> only(byConcept.getOrDefault(concept, List.of()))));
        return found.map(paper -> new Cited(paper, true)).orElseGet(() -> stub(work, title, summaryId, number));
    }

    private Optional<String> introducingTitle(CitedWork work) {
        return work.introduces()
                .flatMap(concepts::named)
                .flatMap(lexicon::concept)
                .flatMap(Concept::introducedBy);
    }

    private static Optional<Paper> only(Collection<Paper> papers) {
        Map<String, Paper> distinct = new TreeMap<>();
        papers.forEach(paper -> distinct.put(paper.key(), paper));
        return distinct.size() == 1 ? distinct.values().stream().findFirst() : Optional.empty();
    }

    private static Cited stub(CitedWork work, Optional<String> title, String summaryId, int number) {
        PaperMetadata metadata =
                new PaperMetadata(title, work.authors(), work.year(), Optional.empty(), List.of(), work.identifiers());
        Optional<String> key = key(metadata)
                .filter(k -> !k.startsWith("title:") || k.length() >= SHORTEST_TITLE_KEY + "title:".length());
        // How a text calls a work is no identity beyond that text.
        return new Cited(
                new Paper(key.orElse("cited:" + summaryId + "/" + number), title.orElse(work.name()), metadata),
                key.isPresent());
    }
}
