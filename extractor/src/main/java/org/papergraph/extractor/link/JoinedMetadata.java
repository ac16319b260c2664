package org.papergraph.extractor.link;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.PaperMetadata;

/** What several sources together say of a paper, and what that identifies it by. */
final class JoinedMetadata {

    private static final Comparator<String> LONGEST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder());

    private JoinedMetadata() {}

    /** What all summaries of a paper say of it. */
    static PaperMetadata of(List<SeenSummary> summaries) {
        return summaries.size() == 1
                ? summaries.get(0).metadata()
                : joined(summaries.stream().map(SeenSummary::metadata).toList());
    }

    /** The same of one source: nothing twice, and in the same order. */
    static PaperMetadata of(PaperMetadata single) {
        return joined(List.of(single));
    }

    /** The longest title and author list, the earliest year, all keywords and ids. */
    private static PaperMetadata joined(List<PaperMetadata> all) {
        List<String> authors = all.stream()
                .map(PaperMetadata::authors)
                .max(Comparator.comparingInt((List<String> names) -> names.size())
                        .thenComparing(names -> String.join(";", names)))
                .orElse(List.of());
        TreeSet<String> keywords = new TreeSet<>();
        TreeSet<Identifier> identifiers = new TreeSet<>();
        all.forEach(metadata -> {
            keywords.addAll(metadata.keywords());
            identifiers.addAll(metadata.identifiers());
        });
        return new PaperMetadata(
                all.stream().flatMap(metadata -> metadata.title().stream()).max(LONGEST),
                authors,
                all.stream().flatMap(metadata -> metadata.year().stream()).min(Comparator.naturalOrder()),
                all.stream().flatMap(metadata -> metadata.venue().stream()).max(LONGEST),
                List.copyOf(keywords),
                List.copyOf(identifiers),
                PaperMetadata.authorIds(authors, all));
    }

    /** The key of the paper: the identifier that is trusted most, else the title. */
    static Optional<String> key(PaperMetadata metadata) {
        return metadata.identifiers().stream()
                .min(Comparator.naturalOrder())
                .map(Identifier::toString)
                .or(() -> metadata.title()
                        .map(LabelKey::of)
                        .filter(key -> !key.isEmpty())
                        .map(key -> "title:" + key));
    }
}
