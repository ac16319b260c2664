package org.papergraph.queries.find;

import java.util.List;
import java.util.stream.Collectors;
import org.papergraph.queries.QueryException;

/** Finds the node that a person names. Valid as long as the graph view that it reads. */
public interface Finder<T extends Reference> {

    /** What it finds, in one word: "paper". */
    String sought();

    /** How to say which of several is meant. */
    default String telling() {
        return "give one of these";
    }

    /** Looks for what is called so; never fails, whatever the name. */
    Finding<T> find(String name);

    /**
     * The one that is called so.
     *
     * @throws QueryException {@code unknown-paper} or {@code ambiguous-paper} (or -concept, …), with the candidates
     */
    default T require(String name) {
        Finding<T> finding = find(name);
        if (finding instanceof Finding.Found<T> found) {
            return found.reference();
        }
        if (finding instanceof Finding.Ambiguous<T> several) {
            int more = several.total() - several.candidates().size();
            throw new QueryException(
                    "ambiguous-" + sought(),
                    "\"" + name + "\" names " + several.total() + " " + sought() + "s:" + lines(several.candidates())
                            + (more > 0 ? "\n  and " + more + " more" : "") + "\n",
                    telling());
        }
        List<T> suggestions = ((Finding.NotFound<T>) finding).suggestions();
        throw new QueryException(
                "unknown-" + sought(),
                "the graph has no " + sought() + " called \"" + name + "\"",
                suggestions.isEmpty() ? "nothing has a name like it" : "the nearest are:" + lines(suggestions));
    }

    private static String lines(List<? extends Reference> references) {
        return references.stream().map(r -> "\n  " + r.display()).collect(Collectors.joining());
    }
}
