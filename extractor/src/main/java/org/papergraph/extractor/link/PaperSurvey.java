package org.papergraph.extractor.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.papergraph.extractor.dedup.DuplicateClusters;
import org.papergraph.extractor.dedup.SummaryFingerprint;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.PaperMetadata;

/** Collects the papers of a corpus: which summaries are copies of one another, and which are of one paper. */
final class PaperSurvey {

    /** Shorter titles ("Introduction") say too little to make two papers one. */
    private static final int SHORTEST_TITLE_KEY = 12;

    /** Each is compared with so many of those that follow it: hundreds of "Editorial" are not compared in all pairs. */
    private static final int MOST_OF_ONE_TITLE = 50;

    private final Map<String, byte[]> seen = new HashMap<>();
    private final DuplicateClusters<String> clusters = new DuplicateClusters<>();

    void add(Extraction extraction, Optional<SummaryFingerprint> fingerprint) {
        SeenSummary summary = SeenSummary.of(extraction);
        seen.put(summary.id(), PackedSummary.pack(summary));
        fingerprint.ifPresent(print -> clusters.add(summary.id(), print));
    }

    /** What the papers say by themselves. To be called once: what was noted is forgotten as soon as it is not needed. */
    SurveyedPapers papers() {
        SummaryTable summaries = new SummaryTable(seen);
        seen.clear();
        Map<Integer, List<Integer>> copies = copies(summaries);
        clusters.clear();
        Groups papers = new Groups(summaries.size());
        copies.values().forEach(cluster -> cluster.forEach(copy -> papers.join(cluster.get(0), copy)));
        joinByIdentifier(summaries, papers);
        joinByTitle(summaries, papers);
        return new SurveyedPapers(summaries, copies, papers::first);
    }

    /** By the summary that stands for them: the copies of one summary, it first. */
    private Map<Integer, List<Integer>> copies(SummaryTable summaries) {
        // The one that has a title stands for the others, then the longest, then the least id.
        Comparator<SeenSummary> standing = Comparator.comparing(
                        (SeenSummary one) -> one.metadata().title().isEmpty())
                .thenComparing(SeenSummary::length, Comparator.reverseOrder())
                .thenComparing(SeenSummary::id);
        Map<Integer, List<Integer>> copies = new HashMap<>();
        for (List<String> cluster : clusters.clusters()) {
            List<Integer> members = cluster.stream()
                    .map(id -> summaries.get(summaries.number(id)))
                    .sorted(standing)
                    .map(one -> summaries.number(one.id()))
                    .toList();
            copies.put(members.get(0), members);
        }
        return copies;
    }

    private static void joinByIdentifier(SummaryTable summaries, Groups papers) {
        NumbersByKey byIdentifier = new NumbersByKey();
        for (int i = 0; i < summaries.size(); i++) {
            for (Identifier identifier : summaries.get(i).metadata().identifiers()) {
                byIdentifier.add(identifier, i);
            }
        }
        byIdentifier.sort();
        for (int[] near : byIdentifier.shared()) {
            Map<Identifier, Integer> first = new HashMap<>();
            for (int one : near) {
                for (Identifier identifier : summaries.get(one).metadata().identifiers()) {
                    papers.join(one, first.computeIfAbsent(identifier, k -> one));
                }
            }
        }
    }

    private static void joinByTitle(SummaryTable summaries, Groups papers) {
        NumbersByKey byTitle = new NumbersByKey();
        for (int i = 0; i < summaries.size(); i++) {
            int number = i;
            titleKey(summaries.get(i)).ifPresent(key -> byTitle.add(key, number));
        }
        byTitle.sort();
        for (int[] near : byTitle.shared()) {
            Map<String, List<SeenSummary>> titled = new TreeMap<>();
            for (int one : near) {
                SeenSummary summary = summaries.get(one);
                titleKey(summary)
                        .ifPresent(key -> titled.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(summary));
            }
            titled.values()
                    .forEach(same -> joinSameTitle(
                            same,
                            (one, other) -> papers.join(summaries.number(one.id()), summaries.number(other.id()))));
        }
    }

    private static Optional<String> titleKey(SeenSummary summary) {
        return summary.metadata().title().map(LabelKey::of).filter(key -> key.length() >= SHORTEST_TITLE_KEY);
    }

    private static void joinSameTitle(List<SeenSummary> same, BiConsumer<SeenSummary, SeenSummary> join) {
        for (int i = 0; i < same.size(); i++) {
            for (int j = i + 1; j < Math.min(same.size(), i + MOST_OF_ONE_TITLE); j++) {
                if (agree(same.get(i).metadata(), same.get(j).metadata())) {
                    join.accept(same.get(i), same.get(j));
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
