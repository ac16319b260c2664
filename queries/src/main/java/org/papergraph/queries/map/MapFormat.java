package org.papergraph.queries.map;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.papergraph.queries.QueryException;

/** How a map is written. */
public enum MapFormat {
    /** For Gephi, yEd, Cytoscape, NetworkX and others (Brandes et al. 2002). */
    GRAPHML,
    /** For Graphviz. */
    DOT;

    /**
     * By the ending of the file's name, in upper or lower case.
     *
     * @throws QueryException {@code unknown-ending}
     */
    public static MapFormat of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".graphml") || name.endsWith(".xml")) {
            return GRAPHML;
        }
        if (name.endsWith(".dot") || name.endsWith(".gv")) {
            return DOT;
        }
        throw new QueryException(
                "unknown-ending",
                "the ending of " + file + " does not say how a map is to be written",
                "end it with .graphml or .dot, or say --format");
    }

    /** Writes UTF-8, the same bytes for the same map; the stream is flushed and not closed. */
    public void write(Neighbourhood map, OutputStream out) throws IOException {
        switch (this) {
            case GRAPHML -> new GraphmlWriter(out).write(map);
            case DOT -> new DotWriter(out).write(map);
        }
    }
}
