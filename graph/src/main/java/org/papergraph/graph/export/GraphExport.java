package org.papergraph.graph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.graph.store.KnowledgeGraph;

/** Writes a whole graph. Memory is constant; a large graph is sorted in temporary files of about its own size. */
public final class GraphExport {

    private GraphExport() {}

    /**
     * Writes the graph and flushes the stream, but does not close it.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(KnowledgeGraph graph, ExportFormat format, OutputStream out) throws IOException {
        try (SortedQuads sorted = new SortedQuads()) {
            graph.read(dataset -> {
                collect(dataset, format, sorted);
                return sorted;
            });
            write(sorted, format, out);
            out.flush();
        } catch (RuntimeIOException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IOException(e.getMessage(), e);
        }
    }

    private static void collect(DatasetGraph dataset, ExportFormat format, SortedQuads sorted) {
        Iterator<Quad> quads = dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
        quads.forEachRemaining(quad ->
                sorted.add(format.hasGraphs() ? quad : Quad.create(Quad.defaultGraphNodeGenerated, quad.asTriple())));
    }

    private static void write(SortedQuads sorted, ExportFormat format, OutputStream out) {
        StreamRDF writer = writer(format, out);
        writer.start();
        Vocabulary.PREFIXES.forEach(writer::prefix);
        sorted.forEach(quad -> {
            if (format.hasGraphs()) {
                writer.quad(quad);
            } else {
                writer.triple(quad.asTriple());
            }
        });
        writer.finish();
    }

    private static StreamRDF writer(ExportFormat format, OutputStream out) {
        return switch (format) {
            case TURTLE -> StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
            case TRIG -> StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
            case NTRIPLES -> StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES_UTF8);
            case NQUADS -> StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
            case JSONLD -> new JsonLdWriter(out);
            case RDFXML -> new RdfXmlWriter(out);
        };
    }
}
