package org.papergraph.extractor.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.papergraph.ontology.PaperMetadata;

/** Which summaries are of which paper. Papers are numbered from 0, in the order of the least ids of their summaries. */
final class SurveyedPapers {

    private final SummaryTable summaries;
    private final Map<Integer, List<Integer>> copies;
    private final Map<Integer, Integer> standsFor = new HashMap<>();
    private final int[] paperOf;
    private final int[] firstOf;
    /** By paper its summaries, if it has more than one. */
    private final Map<Integer, List<Integer>> several = new HashMap<>();

    /**
     * Numbers the papers.
     *
     * @param copies by the summary that stands for them: the copies of one summary, it first
     * @param first for each summary the first one of its paper
     */
    SurveyedPapers(SummaryTable summaries, Map<Integer, List<Integer>> copies, IntUnaryOperator first) {
        this.summaries = summaries;
        this.copies = copies;
        copies.forEach((standing, cluster) -> cluster.forEach(copy -> standsFor.put(copy, standing)));
        this.paperOf = new int[summaries.size()];
        int[] firsts = new int[summaries.size()];
        int papers = 0;
        for (int summary = 0; summary < paperOf.length; summary++) {
            int one = first.applyAsInt(summary);
            if (one == summary) {
                firsts[papers] = summary;
                paperOf[summary] = papers++;
            } else {
                paperOf[summary] = paperOf[one];
                several.computeIfAbsent(paperOf[one], k -> new ArrayList<>(List.of(one)))
                        .add(summary);
            }
        }
        this.firstOf = Arrays.copyOf(firsts, papers);
    }

    int size() {
        return firstOf.length;
    }

    /** The paper of a summary. */
    int of(String summaryId) {
        return paperOf[summaries.number(summaryId)];
    }

    /** The least id of a paper's summaries. */
    String id(int paper) {
        return summaries.id(firstOf[paper]);
    }

    /** What is remembered of the summaries of a paper, in the order of their ids. */
    List<SeenSummary> summaries(int paper) {
        List<Integer> numbers = several.getOrDefault(paper, List.of());
        return numbers.isEmpty()
                ? List.of(summaries.get(firstOf[paper]))
                : numbers.stream().map(summaries::get).toList();
    }

    /** What all its sources say of a paper. */
    PaperMetadata metadata(int paper) {
        return JoinedMetadata.of(summaries(paper));
    }

    /** Whether a summary stands for itself: it has no copies, or is the one that stands for them. */
    boolean stands(String summaryId) {
        int summary = summaries.number(summaryId);
        return standsFor.getOrDefault(summary, summary) == summary;
    }

    /** All copies of a summary that stands for them, it first; none if it has no copies. */
    List<SeenSummary> copies(String summaryId) {
        return copies.getOrDefault(summaries.number(summaryId), List.of()).stream()
                .map(summaries::get)
                .toList();
    }

    /** How many summaries are copies of others. */
    int copies() {
        return copies.values().stream().mapToInt(cluster -> cluster.size() - 1).sum();
    }
}
