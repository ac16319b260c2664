package org.papergraph.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
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
    private final Set<ConceptKey> added;

    private Lexicon(Map<ConceptKey, Concept> concepts) {
        this(concepts, Set.of());
    }

    private Lexicon(Map<ConceptKey, Concept> concepts, Set<ConceptKey> added) {
        this.concepts = concepts;
        this.added = added;
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
        Set<ConceptKey> brought = new HashSet<>(added);
        other.concepts.keySet().stream()
                .filter(key -> !concepts.containsKey(key))
                .forEach(brought::add);
        return new Lexicon(both, brought);
    }

    public Collection<Concept> concepts() {
        return java.util.Collections.unmodifiableCollection(concepts.values());
    }

    public Optional<Concept> concept(ConceptKey key) {
        return Optional.ofNullable(concepts.get(key));
    }

    /** Whether a concept came in by {@link #with} and was not there before. */
    public boolean isAdded(ConceptKey key) {
        return added.contains(key);
    }

    private static void read(InputStream in, String file, Map<ConceptKey, Concept> into) throws IOException {
        LexiconLines lines = new LexiconLines(file, in);
        if (!lines.next().equals(Optional.of(HEADER))) {
            throw new LexiconFormatException(file, 1, "the first line must be: " + HEADER.replace("\t", "<tab>"));
        }
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (!line.get().isBlank()) {
                Concept concept = concept(line.get(), lines);
                if (into.put(concept.key(), concept) != null) {
                    throw lines.wrong(
                            "this concept stands twice: " + concept.key().label());
                }
            }
        }
    }

    private static Concept concept(String line, LexiconLines lines) {
        List<String> columns = split(line, '\t');
        if (columns.size() != COLUMNS) {
            throw lines.wrong("expected " + COLUMNS + " tab-separated columns, found " + columns.size());
        }
        try {
            ConceptKey key = new ConceptKey(ConceptKind.of(columns.get(0)), columns.get(1));
            List<String> altLabels = labels(columns.get(2));
            return new Concept(
                    key,
                    altLabels,
                    caseSensitive(key, altLabels, labels(columns.get(3))),
                    labels(columns.get(4)),
                    year(columns.get(5)),
                    Optional.of(columns.get(6)).filter(title -> !title.isEmpty()));
        } catch (IllegalArgumentException e) {
            throw lines.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static Set<String> caseSensitive(ConceptKey key, List<String> altLabels, List<String> labels) {
        for (String label : labels) {
            if (!label.equals(key.label()) && !altLabels.contains(label)) {
                throw new IllegalArgumentException("\"" + label + "\" is case-sensitive, but no label of this concept");
            }
        }
        return Set.copyOf(labels);
    }

    private static Optional<Integer> year(String column) {
        try {
            return column.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(column));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + column + "\" is no year: write digits, or nothing", e);
        }
    }

    private static List<String> labels(String column) {
        if (column.isEmpty()) {
            return List.of();
        }
        List<String> labels = split(column, '|');
        if (labels.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a label is empty: " + column);
        }
        return labels;
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
