package org.papergraph.extractor.combine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.papergraph.extractor.find.HeadNounFinder;
import org.papergraph.extractor.find.NameFinder;
import org.papergraph.extractor.find.Vote;
import org.papergraph.extractor.text.AnalysedText;
import org.papergraph.ontology.ConceptKind;

/** Which votes lie inside, or hold, labels of the lexicon. Answers in logarithmic time. */
final class Nesting {

    private final Map<AnalysedText, LabelSpans> labels;
    private final Map<AnalysedText, LabelSpans> names;
    private final Map<AnalysedText, LabelSpans> phrases;

    Nesting(Collection<Vote> votes) {
        labels = spans(votes, vote -> vote.concept().isPresent());
        names = spans(votes, vote -> vote.finder().equals(NameFinder.NAME));
        phrases = spans(votes, vote -> vote.finder().equals(HeadNounFinder.NAME));
    }

    private static Map<AnalysedText, LabelSpans> spans(Collection<Vote> votes, Predicate<Vote> which) {
        Map<AnalysedText, List<Vote>> chosen = new HashMap<>();
        for (Vote vote : votes) {
            if (which.test(vote)) {
                chosen.computeIfAbsent(vote.text(), text -> new ArrayList<>()).add(vote);
            }
        }
        Map<AnalysedText, LabelSpans> spans = new HashMap<>();
        chosen.forEach((text, its) -> spans.put(text, new LabelSpans(its)));
        return spans;
    }

    /** The share of a candidate's votes that lie inside a longer run of capitals, 0 to 1. */
    double shareInNames(Candidate candidate) {
        return share(candidate, names);
    }

    /** The share of a candidate's votes that lie inside a longer phrase with a telling head, 0 to 1. */
    double shareInPhrases(Candidate candidate) {
        return share(candidate, phrases);
    }

    /** The share of a candidate's votes that lie inside a longer label, 0 to 1. */
    double share(Candidate candidate) {
        return share(candidate, labels);
    }

    /** Whether a vote lies inside a longer label. */
    boolean isWithinLabel(Vote vote) {
        return labels(vote).map(spans -> spans.hasAround(vote)).orElse(false);
    }

    private static double share(Candidate candidate, Map<AnalysedText, LabelSpans> spans) {
        long inside = candidate.votes().stream()
                .filter(vote -> Optional.ofNullable(spans.get(vote.text()))
                        .map(its -> its.hasAround(vote))
                        .orElse(false))
                .count();
        return inside / (double) candidate.votes().size();
    }

    /** Whether one of a candidate's votes holds a shorter label. */
    boolean holdsLabel(Candidate candidate) {
        return candidate.votes().stream()
                .anyMatch(
                        vote -> labels(vote).map(spans -> spans.hasInside(vote)).orElse(false));
    }

    /** The kinds of the labels that a vote begins with, or ends with: "starts METHOD", "ends TASK". */
    Set<String> edges(Candidate candidate) {
        Set<String> edges = new TreeSet<>();
        for (Vote vote : candidate.votes()) {
            labels(vote).ifPresent(spans -> {
                spans.leading(vote).forEach(kind -> edges.add("starts " + kind));
                spans.trailing(vote).forEach(kind -> edges.add("ends " + kind));
            });
        }
        return edges;
    }

    /** The kinds of the labels between two offsets of a vote's text, but for those that touch the vote. */
    Set<ConceptKind> beside(Vote vote, int start, int end) {
        return labels(vote).map(spans -> spans.beside(vote, start, end)).orElse(Set.of());
    }

    private Optional<LabelSpans> labels(Vote vote) {
        return Optional.ofNullable(labels.get(vote.text()));
    }
}
