package org.papergraph.queries.describe;

import java.util.List;
import java.util.stream.Collectors;
import org.papergraph.queries.find.ConceptRef;
import org.papergraph.queries.find.PaperRef;
import org.papergraph.queries.text.Report;

/** A concept's description as text. */
public final class ConceptText {

    private final int width;

    /** @param width of the terminal, in columns; {@link Integer#MAX_VALUE} if it is not one */
    public ConceptText(int width) {
        this.width = width;
    }

    public String of(ConceptDescription description) {
        Report report = new Report(width);
        ConceptRef concept = description.concept();
        report.line(0, concept.label() + " (" + concept.kind().label() + ")");
        report.line(0, "<" + concept.iri() + ">");
        list("also called", description.otherLabels(), report);
        if (!description.notes().isEmpty()) {
            report.line(0, "names found in texts:");
            description.notes().forEach(note -> report.line(1, note));
        }
        list("broader", labels(description.broader()), report);
        list("narrower", labels(description.narrower()), report);
        description.year().ifPresent(year -> report.line(0, "introduced in " + year));
        description.introducedIn().ifPresent(title -> report.line(0, "introduced by: " + title));
        report.line(0, description.papers() + (description.papers() == 1 ? " paper" : " papers"));
        description.byRole().forEach(papers -> write(papers, report));
        return report.toString();
    }

    private static void write(ConceptDescription.RolePapers papers, Report report) {
        report.heading(papers.role().label() + " (" + papers.total() + ")");
        for (DescribedLink<PaperRef> link : papers.links()) {
            report.line(1, link.other().display() + ", " + link.confidence());
            EvidenceText.write(link.evidence(), report);
        }
        if (papers.total() > papers.links().size()) {
            report.line(1, "and " + (papers.total() - papers.links().size()) + " more");
        }
    }

    private static void list(String name, List<String> values, Report report) {
        if (!values.isEmpty()) {
            report.line(0, name + ": " + String.join(", ", values));
        }
    }

    private static List<String> labels(List<ConceptRef> concepts) {
        return concepts.stream().map(ConceptRef::label).collect(Collectors.toList());
    }
}
