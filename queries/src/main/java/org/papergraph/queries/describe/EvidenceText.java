package org.papergraph.queries.describe;

import java.util.List;
import org.papergraph.queries.text.Report;

/** Writes evidence: each sentence once, in quotes, with the places in it. */
final class EvidenceText {

    /** So many sentences are shown for each link. */
    private static final int SENTENCES = 3;

    private EvidenceText() {}

    static void write(List<Evidence> evidence, Report report) {
        List<String> sentences =
                evidence.stream().map(Evidence::sentence).distinct().toList();
        for (String sentence : sentences.subList(0, Math.min(SENTENCES, sentences.size()))) {
            List<Evidence> places =
                    evidence.stream().filter(e -> e.sentence().equals(sentence)).toList();
            report.line(2, "\"" + sentence + "\" (" + place(places) + ")");
        }
        int more = sentences.size() - SENTENCES;
        if (more > 0) {
            report.line(2, "and " + more + (more == 1 ? " more sentence" : " more sentences"));
        }
    }

    private static String place(List<Evidence> places) {
        Evidence first = places.get(0);
        String spans = String.join(
                ", ",
                places.stream()
                        .filter(e -> e.summary().equals(first.summary()) && e.part() == first.part())
                        .map(e -> e.start() + ".." + e.end())
                        .toList());
        return first.summary() + " " + first.part().label() + " " + spans;
    }
}
