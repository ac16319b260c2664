package org.papergraph.graph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/** Gathers sorted triples by subject, for formats that write one subject at a time. Holds one subject in memory. */
abstract class SubjectWriter implements StreamRDF {

    private final Writer out;
    private final List<Triple> pending = new ArrayList<>();

    SubjectWriter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    /** Writes what stands before all subjects. */
    abstract void begin();

    /** Writes one subject: its properties in order, each with its objects in order. */
    abstract void subject(Node subject, Map<Node, List<Node>> properties);

    /** Writes what stands after all subjects. */
    abstract void end();

    final void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new RuntimeIOException(e);
        }
    }

    @Override
    public final void start() {
        begin();
    }

    @Override
    public final void triple(Triple triple) {
        if (!pending.isEmpty() && !pending.get(0).getSubject().equals(triple.getSubject())) {
            writePending();
        }
        pending.add(triple);
    }

    @Override
    public final void finish() {
        writePending();
        end();
        try {
            out.flush();
        } catch (IOException e) {
            throw new RuntimeIOException(e);
        }
    }

    @Override
    public final void quad(Quad quad) {
        throw new UnsupportedOperationException("this format has no named graphs");
    }

    @Override
    public final void base(String base) {}

    @Override
    public final void prefix(String prefix, String iri) {}

    private void writePending() {
        if (pending.isEmpty()) {
            return;
        }
        Map<Node, List<Node>> properties = new LinkedHashMap<>();
        for (Triple triple : pending) {
            properties
                    .computeIfAbsent(triple.getPredicate(), property -> new ArrayList<>())
                    .add(triple.getObject());
        }
        subject(pending.get(0).getSubject(), properties);
        pending.clear();
    }
}
