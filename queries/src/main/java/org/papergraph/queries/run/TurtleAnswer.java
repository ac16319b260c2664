package org.papergraph.queries.run;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.util.NodeCmp;
import org.papergraph.graph.rdf.Vocabulary;

/** Writes a graph as Turtle: each triple once, types first, in a fixed order, with the prefixes that occur. */
final class TurtleAnswer {

    private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(triple -> !triple.getPredicate().equals(Vocabulary.TYPE))
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

    private final OutputStream out;

    TurtleAnswer(OutputStream out) {
        this.out = out;
    }

    QueryOutcome write(Iterator<Triple> triples, long limit) {
        TreeSet<Triple> sorted = new TreeSet<>(ORDER);
        triples.forEachRemaining(sorted::add);
        List<Triple> given = sorted.stream().limit(limit).toList();
        StreamRDF turtle = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        turtle.start();
        Vocabulary.PREFIXES.forEach((prefix, namespace) -> {
            if (given.stream().anyMatch(triple -> uses(triple, namespace))) {
                turtle.prefix(prefix, namespace);
            }
        });
        given.forEach(turtle::triple);
        turtle.finish();
        return new QueryOutcome(given.size(), sorted.size() > given.size());
    }

    /** Types are written "a" and plain strings without their datatype. */
    private static boolean uses(Triple triple, String namespace) {
        return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                .filter(node -> !node.equals(Vocabulary.TYPE))
                .anyMatch(node -> iri(node).startsWith(namespace));
    }

    private static String iri(Node node) {
        if (node.isURI()) {
            return node.getURI();
        }
        return node.isLiteral() && !node.getLiteralDatatype().equals(XSDDatatype.XSDstring)
                ? node.getLiteralDatatypeURI()
                : "";
    }
}
