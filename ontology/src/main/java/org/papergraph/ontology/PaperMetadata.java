package org.papergraph.ontology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a source says of a paper besides its text. Author names stand as the source writes them, in its order.
 *
 * @param authorIds by author name; sources that give ids are few
 */
public record PaperMetadata(
        Optional<String> title,
        List<String> authors,
        Optional<Integer> year,
        Optional<String> venue,
        List<String> keywords,
        List<Identifier> identifiers,
        Map<String, List<AuthorId>> authorIds) {

    /** A source that says nothing. */
    public static final PaperMetadata NONE =
            new PaperMetadata(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), List.of(), List.of());

    public PaperMetadata {
        title = title.map(String::strip).filter(t -> !t.isEmpty());
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
        identifiers = List.copyOf(identifiers);
        // Archives that were written before there were any say nothing of them.
        authorIds = authorIds == null ? Map.of() : Map.copyOf(authorIds);
        year.ifPresent(y -> {
            if (y < 1000 || y > 9999) {
                throw new IllegalArgumentException("not a year: " + y);
            }
        });
    }

    /** Of a source that gives its authors no ids. */
    public PaperMetadata(
            Optional<String> title,
            List<String> authors,
            Optional<Integer> year,
            Optional<String> venue,
            List<String> keywords,
            List<Identifier> identifiers) {
        this(title, authors, year, venue, keywords, identifiers, Map.of());
    }

    /** All ids that some sources give authors of these names. */
    public static Map<String, List<AuthorId>> authorIds(List<String> names, List<PaperMetadata> sources) {
        Map<String, List<AuthorId>> ids = new HashMap<>();
        for (String name : names) {
            List<AuthorId> given = sources.stream()
                    .flatMap(source -> source.authorIds().getOrDefault(name, List.of()).stream())
                    .distinct()
                    .sorted()
                    .toList();
            if (!given.isEmpty()) {
                ids.put(name, given);
            }
        }
        return ids;
    }

    public PaperMetadata withTitle(String newTitle) {
        return new PaperMetadata(Optional.of(newTitle), authors, year, venue, keywords, identifiers, authorIds);
    }
}
