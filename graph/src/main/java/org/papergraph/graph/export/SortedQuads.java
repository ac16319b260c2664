package org.papergraph.graph.export;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyFactory;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.lang.IteratorParsers;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * Sorts any number of quads in constant memory: every {@value #IN_MEMORY} of them go sorted into a temporary file, and
 * those are merged.
 */
final class SortedQuads implements AutoCloseable {

    private static final int IN_MEMORY = 400_000;

    private final SortedDataBag<Quad> bag;

    SortedQuads() {
        this(IN_MEMORY);
    }

    SortedQuads(int inMemory) {
        this.bag = BagFactory.newSortedBag(ThresholdPolicyFactory.count(inMemory), new NQuadsFiles(), new QuadOrder());
    }

    void add(Quad quad) {
        bag.add(quad);
    }

    /** Every quad once, in order. Nothing can be added afterwards. */
    void forEach(Consumer<Quad> action) {
        Quad last = null;
        for (Iterator<Quad> quads = bag.iterator(); quads.hasNext(); ) {
            Quad quad = quads.next();
            if (!quad.equals(last)) {
                action.accept(quad);
                last = quad;
            }
        }
    }

    @Override
    public void close() {
        bag.close();
    }

    private static final class NQuadsFiles implements SerializationFactory<Quad> {

        /** Reads back what was just written, so nothing is checked. */
        private static final ParserProfile PROFILE = RiotLib.createParserProfile(
                RiotLib.factoryRDF(), ErrorHandlerFactory.errorHandlerStrictNoLogging, false);

        @Override
        public Sink<Quad> createSerializer(OutputStream out) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
            writer.start();
            return new QuadSink(writer, out);
        }

        @Override
        public Iterator<Quad> createDeserializer(InputStream in) {
            return IteratorParsers.createIteratorNQuads(in, PROFILE);
        }
    }

    private record QuadSink(StreamRDF writer, OutputStream out) implements Sink<Quad> {

        @Override
        public void send(Quad quad) {
            writer.quad(quad);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            writer.finish();
            org.apache.jena.atlas.io.IO.close(out);
        }
    }
}
