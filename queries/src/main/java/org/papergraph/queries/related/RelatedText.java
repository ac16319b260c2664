package org.papergraph.queries.related;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.queries.text.Report;
import org.papergraph.queries.text.TextTable;

/** Related papers as a table, with the reasons in the last column. */
public final class RelatedText {

    /** So many reasons are shown for each paper. */
    private static final int REASONS = 5;

    private static final int WORDS = 4;

    private static final List<String> COLUMNS = List.of("score", "paper", "year", "id", "because of");
    private static final boolean[] RIGHT = {true, false, true, false, false};

    private final int width;

    /** @param width of the terminal, in columns; {@link Integer#MAX_VALUE} if it is not one */
    public RelatedText(int width) {
        this.width = width;
    }

    public String of(RelatedAnswer answer) {
        if (answer.emptyBecause().isPresent()) {
            return "No related papers: " + answer.emptyBecause().get() + ".\n";
        }
        List<List<String>> rows =
                answer.papers().stream().map(paper -> row(answer, paper)).toList();
        TextTable table = TextTable.fitted(COLUMNS, rows, RIGHT, width);
        String shown = Stream.concat(table.header().stream(), rows.stream().flatMap(row -> table.row(row).stream()))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        return shown + evidence(answer);
    }

    private String evidence(RelatedAnswer answer) {
        Report report = new Report(width);
        answer.papers().stream().filter(paper -> !paper.evidence().isEmpty()).forEach(paper -> {
            report.heading(paper.label());
            paper.evidence().forEach(said -> report.line(1, said.concept() + ": " + said.sentence()));
        });
        String text = report.toString();
        return text.isEmpty() ? "" : "\n" + text;
    }

    private static List<String> row(RelatedAnswer answer, Related paper) {
        return List.of(
                String.format(Locale.ROOT, "%.3f", paper.score()),
                paper.label(),
                paper.year().map(String::valueOf).orElse(""),
                paper.key().startsWith("title:") ? "" : paper.key(),
                reasons(answer, paper));
    }

    private static String reasons(RelatedAnswer answer, Related paper) {
        List<String> all = Stream.of(
                        paper.citations().stream()
                                .filter(work -> tells(paper, work.weight()))
                                .map(work -> citation(answer, paper, work) + percent(paper, work.weight())),
                        paper.citedTogetherBy().stream()
                                .filter(citing -> tells(paper, citing.weight()))
                                .map(citing -> "both cited by " + citing.name() + percent(paper, citing.weight())),
                        paper.concepts().stream()
                                .filter(concept -> tells(paper, concept.weight()))
                                .map(concept -> concept.label()
                                        + (concept.broader() ? " (broader)" : concept.named() ? " (named)" : "")
                                        + percent(paper, concept.weight())),
                        paper.authors().stream()
                                .filter(author -> tells(paper, author.weight()))
                                .map(author -> author.name() + percent(paper, author.weight())))
                .flatMap(reason -> reason)
                .toList();
        String shown = String.join(", ", all.subList(0, Math.min(REASONS, all.size())))
                + (all.size() > REASONS ? " and " + (all.size() - REASONS) + " more" : "");
        return Stream.of(
                        Stream.of(shown),
                        wordsOf(
                                paper,
                                Part.WORDS,
                                "words",
                                paper.words().stream().map(SharedName::name)),
                        wordsOf(paper, Part.TOPIC, "topic", paper.kindredWords().stream()),
                        wordsOf(paper, Part.KINDRED, "kindred", paper.kindredConcepts().stream()))
                .flatMap(reason -> reason)
                .filter(reason -> !reason.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static Stream<String> wordsOf(Related paper, Part part, String what, Stream<String> words) {
        double share = paper.shares().getOrDefault(part.label(), 0.0);
        String some = words.limit(WORDS).collect(Collectors.joining(", "));
        return tells(paper, share) && share > 0
                ? Stream.of(what + percent(paper, share) + (some.isEmpty() ? "" : ": " + some))
                : Stream.of();
    }

    private static String citation(RelatedAnswer answer, Related paper, SharedCitation work) {
        if (work.iri().equals(paper.iri())) {
            return "is cited";
        }
        boolean seed = answer.seeds().stream().anyMatch(asked -> asked.iri().equals(work.iri()));
        return (seed ? "cites " : "both cite ") + work.label();
    }

    /** What makes less than half a percent of the score is no reason. */
    private static boolean tells(Related paper, double weight) {
        return weight >= paper.score() / 200;
    }

    private static String percent(Related paper, double weight) {
        return " " + Math.round(100 * weight / Math.max(paper.score(), 1e-9)) + " %";
    }
}
