package org.papergraph.queries.describe;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.ontology.Role;
import org.papergraph.queries.find.ConceptRef;
import org.papergraph.queries.find.PaperRef;
import org.papergraph.queries.text.Report;

/** A paper's description as text. */
public final class PaperText {

    /** Of a long summary only the beginning is shown. */
    private static final int LONGEST = 600;

    private final int width;

    /** @param width of the terminal, in columns; {@link Integer#MAX_VALUE} if it is not one */
    public PaperText(int width) {
        this.width = width;
    }

    public String of(PaperDescription description) {
        Report report = new Report(width);
        PaperRef paper = description.paper();
        report.line(0, paper.label());
        report.line(0, description.byline().orElse(""));
        report.line(
                0,
                Stream.of(description.venue(), paper.year().map(String::valueOf))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")));
        report.line(
                0,
                Stream.concat(paper.identifier().stream(), description.identifiers().stream())
                        .distinct()
                        .collect(Collectors.joining("  ")));
        report.line(0, "<" + paper.iri() + ">");
        if (!description.keywords().isEmpty()) {
            report.line(0, "keywords: " + String.join(", ", description.keywords()));
        }
        summaries(description.summaries(), report);
        concepts(description.concepts(), report);
        citations("cites", description.cites(), report);
        citations("cited by", description.citedBy(), report);
        return report.toString();
    }

    private static void summaries(List<DescribedSummary> summaries, Report report) {
        report.heading(
                summaries.isEmpty() ? "no summary: it is only cited" : summaries.size() == 1 ? "summary" : "summaries");
        for (DescribedSummary summary : summaries) {
            report.line(1, summary.id() + "  " + String.join(", ", summary.seenAt()));
            report.line(
                    2,
                    beginning(summary.text().isBlank() ? summary.abstractText().orElse("") : summary.text()));
        }
    }

    private static String beginning(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, space < LONGEST / 2 ? LONGEST : space) + " ...";
    }

    private static void concepts(List<DescribedLink<ConceptRef>> links, Report report) {
        for (Role role : Role.values()) {
            List<DescribedLink<ConceptRef>> ofRole =
                    links.stream().filter(link -> link.role() == role).toList();
            if (!ofRole.isEmpty()) {
                report.heading(role.label());
            }
            for (DescribedLink<ConceptRef> link : ofRole) {
                report.line(
                        1, link.other().label() + " (" + link.other().kind().label() + ", " + link.confidence() + ")");
                EvidenceText.write(link.evidence(), report);
            }
        }
    }

    private static void citations(String heading, List<DescribedCitation> citations, Report report) {
        if (!citations.isEmpty()) {
            report.heading(heading);
        }
        for (DescribedCitation citation : citations) {
            report.line(1, citation.other().display() + (citation.resolved() ? "" : ", not matched"));
            EvidenceText.write(citation.evidence(), report);
        }
    }
}
