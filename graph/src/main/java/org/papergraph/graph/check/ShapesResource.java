package org.papergraph.graph.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.Shapes;
import org.papergraph.ontology.Summary;

/** Reads the shapes of the ontology. */
final class ShapesResource {

    private ShapesResource() {}

    static Shapes read(String name) {
        try (InputStream in = Summary.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the ontology's " + name + " is missing from the class path");
            }
            Graph shapes = RDFParser.source(in).lang(Lang.TURTLE).toGraph();
            return Shapes.parse(shapes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
