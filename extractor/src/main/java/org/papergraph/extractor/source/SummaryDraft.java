package org.papergraph.extractor.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.ontology.AuthorId;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.SourceItem;
import org.papergraph.ontology.SourceLocation;
import org.papergraph.ontology.Summary;

/**
 * A summary while its parts are gathered. What is given first counts: a later title, year, venue, abstract or list of
 * authors is kept only if there is none yet; keywords and identifiers add up.
 */
final class SummaryDraft {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]\\d\\d|20\\d\\d)(?!\\d)");

    private static final int LONGEST_IDENTIFIER = 1000;

    private final Optional<String> file;
    private Optional<String> id = Optional.empty();
    private boolean namedWithin;
    private Optional<String> title = Optional.empty();
    private List<String> authors = List.of();
    private final Map<String, List<AuthorId>> authorIds = new HashMap<>();
    private Optional<Integer> year = Optional.empty();
    private Optional<String> venue = Optional.empty();
    private final Set<String> keywords = new LinkedHashSet<>();
    private final Set<Identifier> identifiers = new LinkedHashSet<>();
    private Optional<String> abstractText = Optional.empty();
    private String text = "";

    SummaryDraft() {
        this(Optional.empty());
    }

    /** @param file the id of the file that it stands in, for keys that are unique in their file only */
    SummaryDraft(Optional<String> file) {
        this.file = file;
    }

    /** A key that names it within its file: {@code refs.bib#knuth84}. Nothing if the file has no name. */
    void key(String given) {
        file.ifPresent(name -> line(given).ifPresent(key -> id(name + "#" + key)));
        namedWithin = true;
    }

    void id(String given) {
        id = id.or(() -> line(given));
    }

    void title(String given) {
        title = title.or(() -> line(given));
    }

    boolean hasTitle() {
        return title.isPresent();
    }

    void authors(Collection<String> given) {
        if (authors.isEmpty()) {
            List<String> names = new ArrayList<>();
            given.forEach(name -> line(name).ifPresent(names::add));
            authors = names;
        }
    }

    /** What tells an author of this name from others; ignored if no such author is given. */
    void authorId(String name, AuthorId id) {
        line(name)
                .ifPresent(author -> authorIds
                        .computeIfAbsent(author, a -> new ArrayList<>())
                        .add(id));
    }

    /** A year, or a date or phrase that holds one year's number first; ignored if there is none. */
    void year(String given) {
        Matcher matcher = YEAR.matcher(given);
        if (year.isEmpty() && matcher.find()) {
            year = Optional.of(Integer.valueOf(matcher.group(1)));
        }
    }

    void venue(String given) {
        venue = venue.or(() -> line(given));
    }

    void keyword(String given) {
        line(given).ifPresent(keywords::add);
    }

    /** A link or identifier in any usual spelling; ignored if it is none. */
    void identifier(String given) {
        if (given.length() <= LONGEST_IDENTIFIER) {
            Identifier.parse(SourceText.clean(given)).ifPresent(identifiers::add);
        }
    }

    void identifier(Identifier given) {
        identifiers.add(given);
    }

    boolean hasIdentifier() {
        return !identifiers.isEmpty();
    }

    void abstractText(String given) {
        abstractText = abstractText.or(
                () -> Optional.of(SourceText.clean(given).strip()).filter(words -> !words.isEmpty()));
    }

    void text(String given) {
        if (text.isBlank()) {
            text = SourceText.clean(given);
        }
    }

    String text() {
        return text;
    }

    /** The summary, or a rejection if there is nothing to read in it. */
    SourceItem item(String file, int line) {
        if (text.isBlank() && abstractText.isEmpty() && title.isEmpty()) {
            return ReadError.NO_TEXT.at(file, line, "it has neither a text nor an abstract nor a title");
        }
        PaperMetadata paper = new PaperMetadata(
                title,
                authors,
                year,
                venue,
                List.copyOf(keywords),
                identifiers.stream().sorted().toList(),
                authorIds());
        String words = text.isBlank() ? "" : text;
        return new Summary(
                id.orElseGet(() -> idOfContent(paper, words)),
                paper,
                abstractText,
                words,
                List.of(new SourceLocation(file, line)));
    }

    private Map<String, List<AuthorId>> authorIds() {
        Map<String, List<AuthorId>> ids = new HashMap<>();
        authorIds.forEach((name, given) -> {
            if (authors.contains(name)) {
                ids.put(name, given.stream().distinct().sorted().toList());
            }
        });
        return ids;
    }

    private String idOfContent(PaperMetadata paper, String words) {
        String made = SummaryIds.of(paper, abstractText, words);
        return file.filter(name -> namedWithin).map(name -> name + "#" + made).orElse(made);
    }

    private static Optional<String> line(String given) {
        return Optional.of(SourceText.oneLine(given)).filter(words -> !words.isEmpty());
    }
}
