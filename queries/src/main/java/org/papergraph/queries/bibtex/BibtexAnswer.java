package org.papergraph.queries.bibtex;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.QueryException;

/** Writes whole answers as BibTeX: every paper in them once, in the answer's order. */
public final class BibtexAnswer {

    private final BibtexReader papers;
    private final OutputStream out;

    /** @param out gets UTF-8, is flushed and not closed */
    public BibtexAnswer(GraphView view, OutputStream out) {
        this.papers = new BibtexReader(view);
        this.out = out;
    }

    /**
     * The papers in all columns of a table.
     *
     * @throws QueryException {@code unfit-format} if there are rows and no paper in them
     */
    public void write(RowSet rows) {
        long written = 0;
        boolean any = false;
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        BibtexWriter entries = new BibtexWriter(writer);
        try {
            while (rows.hasNext()) {
                any = true;
                Binding row = rows.next();
                for (Var column : rows.getResultVars()) {
                    Optional<BibtexPaper> paper =
                            Optional.ofNullable(row.get(column)).flatMap(papers::paper);
                    if (paper.isPresent()) {
                        entries.write(paper.get());
                        written++;
                    }
                }
            }
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (any && written == 0) {
            throw new QueryException(
                    "unfit-format",
                    "no column of the answer holds papers, and only papers can be written as bibtex",
                    "select the papers themselves, as ?paper, or use another format");
        }
    }

    /** The papers of these IRIs. */
    public void write(List<String> iris) {
        writeAll(iris.stream().map(NodeFactory::createURI).flatMap(node -> papers.paper(node).stream()));
    }

    /** Every paper of the graph. */
    public void writeAll() {
        writeAll(papers.papers());
    }

    private void writeAll(Stream<BibtexPaper> all) {
        try {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            BibtexWriter entries = new BibtexWriter(writer);
            for (Iterator<BibtexPaper> each = all.iterator(); each.hasNext(); ) {
                entries.write(each.next());
            }
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
