package org.papergraph.queries.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.queries.QueryException;

/**
 * A question as data: SPARQL with free variables, and what must be given for them.
 *
 * @param name what it is called by: "papers-using"
 * @param title a few words
 * @param description what it answers, in a sentence or two
 * @param parameters in the order of the header
 * @param example values that make a good example, by parameter
 * @param limit how many rows are given if the asker sets no limit; all, if empty
 * @param wider a query of the same parameters that may find more, to be told if this one finds nothing
 * @param text the whole file, header included, so that the places in messages are those of the file
 */
public record NamedQuery(
        String name,
        String title,
        String description,
        List<Parameter> parameters,
        Map<String, String> example,
        Optional<Long> limit,
        Optional<String> wider,
        String text) {

    public NamedQuery {
        parameters = List.copyOf(parameters);
        example = Collections.unmodifiableMap(new LinkedHashMap<>(example));
    }

    /**
     * Reads a query with its header. A text without a header is a query without parameters.
     *
     * @throws QueryException {@code query-header} if a header line is not of its form
     */
    public static NamedQuery parse(String name, String text) {
        return new QueryHeader(name, text).read();
    }

    public Optional<Parameter> parameter(String parameterName) {
        return parameters.stream().filter(p -> p.name().equals(parameterName)).findFirst();
    }
}
