package org.papergraph.extractor.dedup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.SourceLocation;
import org.papergraph.ontology.Summary;

/** Makes one summary of the copies of one. */
public final class DuplicateMerge {

    /** The best copy first; a total order on content, so that the answer does not depend on the order of the input. */
    private static final Comparator<Summary> BEST_FIRST = Comparator.<Summary, Boolean>comparing(
                    summary -> summary.paper().title().isEmpty())
            .thenComparing(Comparator.comparingInt((Summary summary) -> hyphens(summary.text()))
                    .reversed())
            .thenComparing(
                    Comparator.comparingInt((Summary summary) -> summary.text().length())
                            .reversed())
            .thenComparing(Summary::id)
            .thenComparing(Summary::text)
            .thenComparing(summary -> summary.seenAt().get(0));

    private DuplicateMerge() {}

    /**
     * One summary for all copies. Id and text are those of one of them, the canonical: one with a title rather than one
     * without, then the one that kept most hyphens and dashes, then the longest, then the one with the smallest id. What it
     * does not say of the paper (title, authors, year, venue, abstract) is taken from the next that does; keywords and
     * identifiers of all are joined; every place where a copy stood is kept.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Summary merge(Collection<Summary> copies) {
        List<Summary> best = copies.stream().sorted(BEST_FIRST).toList();
        if (best.isEmpty()) {
            throw new IllegalArgumentException("nothing to merge");
        }
        List<SourceLocation> seenAt =
                best.stream().flatMap(copy -> copy.seenAt().stream()).toList();
        Summary canonical = best.get(0);
        return new Summary(canonical.id(), paper(best), first(best, Summary::abstractText), canonical.text(), seenAt);
    }

    private static PaperMetadata paper(List<Summary> best) {
        List<String> authors = best.stream()
                .map(copy -> copy.paper().authors())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
        LinkedHashSet<String> keywords = new LinkedHashSet<>();
        best.forEach(copy -> keywords.addAll(copy.paper().keywords()));
        List<Identifier> identifiers = best.stream()
                .flatMap(copy -> copy.paper().identifiers().stream())
                .distinct()
                .sorted()
                .toList();
        return new PaperMetadata(
                first(best, copy -> copy.paper().title()),
                authors,
                first(best, copy -> copy.paper().year()),
                first(best, copy -> copy.paper().venue()),
                new ArrayList<>(keywords),
                identifiers,
                PaperMetadata.authorIds(
                        authors, best.stream().map(Summary::paper).toList()));
    }

    private static <T> Optional<T> first(List<Summary> copies, Function<Summary, Optional<T>> part) {
        return copies.stream().map(part).flatMap(Optional::stream).findFirst();
    }

    private static int hyphens(String text) {
        return (int) text.chars()
                .filter(c -> Character.getType(c) == Character.DASH_PUNCTUATION)
                .count();
    }
}
