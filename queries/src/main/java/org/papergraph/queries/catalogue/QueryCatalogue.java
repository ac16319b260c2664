package org.papergraph.queries.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.papergraph.queries.QueryException;

/** The queries that come with papergraph, in reading order. */
public final class QueryCatalogue {

    private static final String INDEX = "catalogue.txt";
    private static final int SUGGESTED = 3;

    private final Map<String, NamedQuery> queries = new LinkedHashMap<>();

    private QueryCatalogue() {}

    /** The catalogue that comes with papergraph. */
    public static QueryCatalogue own() {
        QueryCatalogue catalogue = new QueryCatalogue();
        resource(INDEX).lines().forEach(name -> {
            catalogue.queries.put(name, NamedQuery.parse(name, resource(name + ".rq")));
        });
        return catalogue;
    }

    public List<NamedQuery> queries() {
        return List.copyOf(queries.values());
    }

    public Optional<NamedQuery> query(String name) {
        return Optional.ofNullable(queries.get(name));
    }

    /**
     * The query that a person means: a name of the catalogue, a file, or SPARQL itself.
     *
     * @throws QueryException {@code unknown-query} if it is none of these, {@code unreadable-query} if the file cannot be
     *     read, {@code query-header} if its header is malformed
     */
    public NamedQuery resolve(String nameFileOrText) {
        return query(nameFileOrText)
                .or(() -> file(nameFileOrText))
                .or(() -> sparql(nameFileOrText))
                .orElseThrow(() -> unknown(nameFileOrText));
    }

    private static Optional<NamedQuery> file(String argument) {
        try {
            Path path = Path.of(argument);
            if (!argument.endsWith(".rq") && !Files.isRegularFile(path)) {
                return Optional.empty();
            }
            return Optional.of(NamedQuery.parse(argument, withoutMark(Files.readString(path, UTF_8))));
        } catch (InvalidPathException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new QueryException(
                    "unreadable-query",
                    argument + ": the file "
                            + (Files.exists(Path.of(argument)) ? "is not readable UTF-8" : "does not exist"),
                    "name a query of the catalogue, a .rq file, or give SPARQL in quotes");
        }
    }

    /** Some editors put a byte order mark at the beginning. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** No name has a space or a brace, and no SPARQL is without both. */
    private static Optional<NamedQuery> sparql(String argument) {
        boolean sparql = argument.strip().chars().anyMatch(c -> c == '{' || Character.isWhitespace(c));
        return sparql ? Optional.of(NamedQuery.parse("query", argument)) : Optional.empty();
    }

    private QueryException unknown(String name) {
        String near = queries.keySet().stream()
                .filter(known -> shareAWord(known, name))
                .limit(SUGGESTED)
                .collect(Collectors.joining(", "));
        return new QueryException(
                "unknown-query",
                "no query is called " + name,
                near.isEmpty()
                        ? "papergraph queries lists all"
                        : "did you mean " + near + "? papergraph queries lists all");
    }

    private static boolean shareAWord(String known, String asked) {
        return List.of(known.split("-")).stream()
                .anyMatch(word -> word.length() > 2
                        && List.of(asked.split("[-_]")).stream()
                                .anyMatch(other ->
                                        other.length() > 2 && (word.startsWith(other) || other.startsWith(word))));
    }

    private static String resource(String file) {
        try (InputStream in = QueryCatalogue.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the query " + file + " is missing from the class path");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
