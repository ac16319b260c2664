package org.papergraph.extractor.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.papergraph.extractor.dedup.DuplicateClusters;
import org.papergraph.extractor.dedup.SummaryFingerprint;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.Entity;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.Role;
import org.papergraph.ontology.SourceLocation;
import org.papergraph.ontology.Summary;

/** Collects the papers of a corpus: which summaries are copies of one another, and which are of one paper. */
final class PaperSurvey {

    /** Shorter titles ("Introduction") say too little to make two papers one. */
    private static final int SHORTEST_TITLE_KEY = 12;

    /** What is remembered of a summary. */
    record Seen(
            String id,
            PaperMetadata metadata,
            List<SourceLocation> seenAt,
            int length,
            String opening,
            List<ConceptKey> introduced) {}

    private final Map<String, Seen> seen = new TreeMap<>();
    private final DuplicateClusters<String> clusters = new DuplicateClusters<>();

    void add(Extraction extraction, Optional<SummaryFingerprint> fingerprint) {
        Summary summary = extraction.summary();
        List<ConceptKey> introduced = extraction.entities().stream()
                .filter(entity -> entity.role() == Role.INTRODUCES)
                .map(Entity::concept)
                .toList();
        int length = summary.text().length()
                + summary.abstractText().map(String::length).orElse(0);
        seen.put(
                summary.id(),
                new Seen(
                        summary.id(),
                        summary.paper(),
                        summary.seenAt(),
                        length,
                        PaperLabel.opening(summary),
                        introduced));
        fingerprint.ifPresent(print -> clusters.add(summary.id(), print));
    }

    /**
     * What the papers say by themselves.
     *
     * @param papers for each paper its summaries
     * @param copies by the summary that stands for them: the copies of one summary, it first
     */
    record Groups(List<List<Seen>> papers, Map<String, List<Seen>> copies, AuthorIdentities authors) {}

    Groups groups() {
        Partition<String> papers = new Partition<>();
        Map<String, List<Seen>> copies = copies();
        copies.values()
                .forEach(cluster ->
                        cluster.forEach(copy -> papers.union(cluster.get(0).id(), copy.id())));
        joinByIdentifier(papers);
        joinByTitle(papers);
        Map<String, List<Seen>> groups = new TreeMap<>();
        seen.values()
                .forEach(one -> groups.computeIfAbsent(papers.find(one.id()), k -> new ArrayList<>())
                        .add(one));
        Map<String, PaperMetadata> authors = new HashMap<>();
        groups.values().forEach(group -> authors.put(PaperIdentities.leastId(group), PaperIdentities.merged(group)));
        return new Groups(List.copyOf(groups.values()), copies, new AuthorIdentities(authors));
    }

    /** By the summary that stands for them: the copies of one summary, it first. */
    private Map<String, List<Seen>> copies() {
        // The one that has a title stands for the others, then the longest, then the least id.
        Comparator<Seen> standing = Comparator.comparing(
                        (Seen one) -> one.metadata().title().isEmpty())
                .thenComparing(Seen::length, Comparator.reverseOrder())
                .thenComparing(Seen::id);
        Map<String, List<Seen>> copies = new HashMap<>();
        for (List<String> cluster : clusters.clusters()) {
            List<Seen> members = cluster.stream()
                    .flatMap(id -> Optional.ofNullable(seen.get(id)).stream())
                    .sorted(standing)
                    .toList();
            copies.put(members.get(0).id(), members);
        }
        return copies;
    }

    private void joinByIdentifier(Partition<String> papers) {
        Map<Identifier, String> first = new HashMap<>();
        for (Seen one : seen.values()) {
            for (Identifier identifier : one.metadata().identifiers()) {
                papers.union(one.id(), first.computeIfAbsent(identifier, i -> one.id()));
            }
        }
    }

    private void joinByTitle(Partition<String> papers) {
        Map<String, List<Seen>> byTitle = new TreeMap<>();
        for (Seen one : seen.values()) {
            one.metadata()
                    .title()
                    .map(LabelKey::of)
                    .filter(key -> key.length() >= SHORTEST_TITLE_KEY)
                    .ifPresent(key ->
                            byTitle.computeIfAbsent(key, k -> new ArrayList<>()).add(one));
        }
        for (List<Seen> same : byTitle.values()) {
            for (int i = 0; i < same.size(); i++) {
                for (int j = i + 1; j < Math.min(same.size(), i + 50); j++) {
                    if (agree(same.get(i).metadata(), same.get(j).metadata())) {
                        papers.union(same.get(i).id(), same.get(j).id());
                    }
                }
            }
        }
    }

    /** Whether two papers of one title can be one: years at most one apart, same first author, no differing arXiv ids. */
    private static boolean agree(PaperMetadata left, PaperMetadata right) {
        boolean years = left.year().isEmpty()
                || right.year().isEmpty()
                || Math.abs(left.year().get() - right.year().get()) <= 1;
        Optional<String> first = firstSurname(left);
        Optional<String> second = firstSurname(right);
        boolean authors = first.isEmpty() || second.isEmpty() || first.equals(second);
        return years
                && authors
                && !differ(left, right, Identifier.Scheme.ARXIV)
                && !differ(left, right, Identifier.Scheme.DOI);
    }

    private static boolean differ(PaperMetadata left, PaperMetadata right, Identifier.Scheme scheme) {
        List<Identifier> mine = of(left, scheme);
        List<Identifier> theirs = of(right, scheme);
        return !mine.isEmpty() && !theirs.isEmpty() && java.util.Collections.disjoint(mine, theirs);
    }

    private static List<Identifier> of(PaperMetadata metadata, Identifier.Scheme scheme) {
        return metadata.identifiers().stream()
                .filter(id -> id.scheme() == scheme)
                .toList();
    }

    static Optional<String> firstSurname(PaperMetadata metadata) {
        return metadata.authors().stream().findFirst().map(PaperLabel::surname).map(LabelKey::of);
    }
}
