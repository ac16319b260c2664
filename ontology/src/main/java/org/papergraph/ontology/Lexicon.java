package org.papergraph.ontology;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The concepts that are known by name before any text is read. Immutable; a concept is found by its key in constant time.
 *
 * <p>The form of a lexicon file is told in docs/lexicon.md.
 */
public final class Lexicon {

    private static final String HEADER = "kind\tprefLabel\taltLabels\tcaseSensitive\tbroader\tyear\tintroducedBy";
    private static final int COLUMNS = 7;
    private static final List<String> OWN_FILES = List.of("methods.tsv", "datasets.tsv", "tasks.tsv", "metrics.tsv");

    private final Map<ConceptKey, Concept> concepts;

    private Lexicon(Map<ConceptKey, Concept> concepts) {
        this.concepts = concepts;
    }

    /** The lexicon that comes with papergraph. */
    public static Lexicon own() {
        Map<ConceptKey, Concept> concepts = new LinkedHashMap<>(32_768);
        for (String file : OWN_FILES) {
            try (InputStream in = Lexicon.class.getResourceAsStream("lexicon/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("the lexicon's " + file + " is missing from the class path");
                }
                read(in, file, concepts);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Lexicon(concepts);
    }

    /**
     * Reads a user's lexicon file.
     *
     * @throws IOException if the file cannot be read
     * @throws LexiconFormatException if a line is not of the form told in docs/lexicon.md
     */
    public static Lexicon read(Path file) throws IOException {
        Map<ConceptKey, Concept> concepts = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(file)) {
            read(in, file.toString(), concepts);
        }
        return new Lexicon(concepts);
    }

    /** A lexicon of just these concepts. */
    public static Lexicon of(Collection<Concept> concepts) {
        Map<ConceptKey, Concept> byKey = new LinkedHashMap<>();
        concepts.forEach(concept -> byKey.put(concept.key(), concept));
        return new Lexicon(byKey);
    }

    /** This lexicon and another; where both have a concept, the other's entry counts. */
    public Lexicon with(Lexicon other) {
        Map<ConceptKey, Concept> both = new LinkedHashMap<>(concepts);
        both.putAll(other.concepts);
        return new Lexicon(both);
    }

    public Collection<Concept> concepts() {
        return java.util.Collections.unmodifiableCollection(concepts.values());
    }

    public Optional<Concept> concept(ConceptKey key) {
        return Optional.ofNullable(concepts.get(key));
    }

    private static void read(InputStream in, String file, Map<ConceptKey, Concept> into) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (number == 1) {
                if (!line.equals(HEADER)) {
                    throw new LexiconFormatException(
                            file, 1, "the first line must be: " + HEADER.replace("\t", "<tab>"));
                }
            } else if (!line.isBlank()) {
                Concept concept = concept(line, file, number);
                if (into.put(concept.key(), concept) != null) {
                    throw new LexiconFormatException(
                            file,
                            number,
                            "this concept stands twice: " + concept.key().label());
                }
            }
        }
    }

    private static Concept concept(String line, String file, int number) {
        List<String> columns = split(line, '\t');
        if (columns.size() != COLUMNS) {
            throw new LexiconFormatException(
                    file, number, "expected " + COLUMNS + " tab-separated columns, found " + columns.size());
        }
        try {
            ConceptKey key = new ConceptKey(ConceptKind.of(columns.get(0)), columns.get(1));
            Optional<Integer> year =
                    columns.get(5).isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(columns.get(5)));
            Optional<String> introducedBy = Optional.of(columns.get(6)).filter(title -> !title.isEmpty());
            return new Concept(
                    key,
                    labels(columns.get(2)),
                    Set.copyOf(labels(columns.get(3))),
                    labels(columns.get(4)),
                    year,
                    introducedBy);
        } catch (IllegalArgumentException e) {
            throw new LexiconFormatException(file, number, String.valueOf(e.getMessage()));
        }
    }

    private static List<String> labels(String column) {
        return column.isEmpty() ? List.of() : split(column, '|');
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>(8);
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }
}
