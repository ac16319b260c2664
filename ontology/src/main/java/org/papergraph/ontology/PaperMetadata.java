package org.papergraph.ontology;

import java.util.List;
import java.util.Optional;

/** What a source says of a paper besides its text. Author names stand as the source writes them, in its order. */
public record PaperMetadata(
        Optional<String> title,
        List<String> authors,
        Optional<Integer> year,
        Optional<String> venue,
        List<String> keywords,
        List<Identifier> identifiers) {

    /** A source that says nothing. */
    public static final PaperMetadata NONE =
            new PaperMetadata(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), List.of(), List.of());

    public PaperMetadata {
        title = title.map(String::strip).filter(t -> !t.isEmpty());
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
        identifiers = List.copyOf(identifiers);
        year.ifPresent(y -> {
            if (y < 1000 || y > 9999) {
                throw new IllegalArgumentException("not a year: " + y);
            }
        });
    }

    public PaperMetadata withTitle(String newTitle) {
        return new PaperMetadata(Optional.of(newTitle), authors, year, venue, keywords, identifiers);
    }
}
