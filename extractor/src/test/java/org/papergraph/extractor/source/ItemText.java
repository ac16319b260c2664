package org.papergraph.extractor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.Rejection;
import org.papergraph.ontology.SourceItem;
import org.papergraph.ontology.SourceLocation;
import org.papergraph.ontology.Summary;

/** Writes items as the golden files have them: a block an item, a line a field that is there. */
final class ItemText {

    private ItemText() {}

    static String of(Stream<SourceItem> items) {
        return items.map(ItemText::of).collect(Collectors.joining("\n"));
    }

    private static String of(SourceItem item) {
        if (item instanceof Rejection rejection) {
            return "rejected " + place(rejection.where()) + " " + rejection.error() + ": " + rejection.what() + "\n";
        }
        Summary summary = (Summary) item;
        PaperMetadata paper = summary.paper();
        List<String> lines = new ArrayList<>();
        lines.add("summary " + summary.id() + " @ "
                + summary.seenAt().stream().map(ItemText::place).collect(Collectors.joining(" ")));
        paper.title().ifPresent(title -> lines.add("title: " + title));
        list("authors", paper.authors()).ifPresent(lines::add);
        list("author ids", ids(paper)).ifPresent(lines::add);
        paper.year().ifPresent(year -> lines.add("year: " + year));
        paper.venue().ifPresent(venue -> lines.add("venue: " + venue));
        list("keywords", paper.keywords()).ifPresent(lines::add);
        list("identifiers", paper.identifiers().stream().map(Object::toString).toList())
                .ifPresent(lines::add);
        summary.abstractText().ifPresent(text -> lines.add("abstract: " + escaped(text)));
        lines.add("text: " + escaped(summary.text()));
        return String.join("\n", lines) + "\n";
    }

    private static Optional<String> list(String name, List<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(name + ": " + String.join(" | ", values));
    }

    private static String place(SourceLocation where) {
        return where.line() == 0 ? "file" : "line " + where.line();
    }

    private static String escaped(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\r", "\\r").replace("\n", "\\n") + '"';
    }

    private static List<String> ids(PaperMetadata paper) {
        return paper.authors().stream()
                .filter(paper.authorIds()::containsKey)
                .map(name -> name + " " + paper.authorIds().get(name))
                .toList();
    }
}
