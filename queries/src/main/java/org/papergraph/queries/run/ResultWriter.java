package org.papergraph.queries.run;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.QueryException;
import org.papergraph.queries.bibtex.BibtexAnswer;

/** Writes one answer in one format. */
final class ResultWriter {

    private final ResultFormat format;
    private final int width;
    private final GraphView view;
    private final OutputStream out;

    ResultWriter(ResultFormat format, int width, GraphView view, OutputStream out) {
        this.format = format;
        this.width = width;
        this.view = view;
        this.out = out;
    }

    /**
     * Checks that the query's kind of answer can be written in the format, before it is run.
     *
     * @throws QueryException {@code unfit-format}
     */
    void accept(Query query) {
        boolean graph = query.isConstructType() || query.isDescribeType();
        boolean papers = format == ResultFormat.BIBTEX && !query.isSelectType();
        boolean fits = format == ResultFormat.TABLE || (graph == (format == ResultFormat.TURTLE) && !papers);
        if (!fits) {
            throw new QueryException(
                    "unfit-format",
                    (graph ? "a graph" : "a table or a yes or no") + " cannot be written as " + format.label(),
                    graph ? "use --format turtle" : "use --format table, csv, tsv, json or xml");
        }
    }

    void write(RowSet rows) {
        if (format == ResultFormat.TABLE) {
            new TableWriter(width, new CellText(view.base())).write(rows, print());
        } else if (format == ResultFormat.BIBTEX) {
            new BibtexAnswer(view, out).write(rows);
        } else {
            standard().write(out, rows, Context.emptyContext());
        }
    }

    void write(boolean answer) {
        if (format == ResultFormat.TABLE) {
            print().print(answer ? "yes\n" : "no\n");
        } else {
            standard().write(out, answer, Context.emptyContext());
        }
    }

    /** Writes at most so many triples, each once and in a fixed order. */
    QueryOutcome write(Iterator<Triple> triples, long limit) {
        return new TurtleAnswer(out).write(triples, limit);
    }

    private RowSetWriter standard() {
        Lang lang = switch (format) {
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case JSON -> ResultSetLang.RS_JSON;
            case XML -> ResultSetLang.RS_XML;
            case TABLE, BIBTEX, TURTLE -> throw new IllegalStateException("not a result set format: " + format);
        };
        return RowSetWriterRegistry.getFactory(lang).create(lang);
    }

    private PrintStream print() {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }
}
