package org.papergraph.extractor.combine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.papergraph.extractor.find.Vote;
import org.papergraph.extractor.text.AnalysedText;

/** Which votes lie inside, or hold, labels of the lexicon. Answers in logarithmic time. */
final class Nesting {

    private final Map<AnalysedText, LabelSpans> labels = new HashMap<>();

    Nesting(Collection<Vote> votes) {
        Map<AnalysedText, List<Vote>> known = new HashMap<>();
        for (Vote vote : votes) {
            if (vote.concept().isPresent()) {
                known.computeIfAbsent(vote.text(), text -> new ArrayList<>()).add(vote);
            }
        }
        known.forEach((text, its) -> labels.put(text, new LabelSpans(its)));
    }

    /** The share of a candidate's votes that lie inside a longer label, 0 to 1. */
    double share(Candidate candidate) {
        long inside = candidate.votes().stream()
                .filter(vote -> labels(vote).map(spans -> spans.hasAround(vote)).orElse(false))
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

    private Optional<LabelSpans> labels(Vote vote) {
        return Optional.ofNullable(labels.get(vote.text()));
    }
}
