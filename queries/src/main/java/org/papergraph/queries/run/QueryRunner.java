package org.papergraph.queries.run;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.tdb2.TDB2;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.QueryException;
import org.papergraph.queries.catalogue.NamedQuery;
import org.papergraph.queries.chart.ChartData;
import org.papergraph.queries.chart.ChartReader;
import org.papergraph.queries.chart.ChartRequest;
import org.papergraph.queries.index.PaperIndex;
import org.papergraph.queries.sparql.IndexFunctions;

/**
 * Runs queries over a graph: SELECT, ASK, CONSTRUCT and DESCRIBE, over the union of the named graphs. Valid as long as
 * the view.
 */
public final class QueryRunner {

    private static final long MOST_ROWS_DRAWN = 100_000;

    private final GraphView view;
    private final QueryLimits limits;
    private final PropertyFunctionRegistry functions;

    /** @param index of the state of the graph that the view shows; asked for when a query needs it */
    public QueryRunner(GraphView view, Supplier<PaperIndex> index, QueryLimits limits) {
        this.view = view;
        this.limits = limits;
        this.functions = IndexFunctions.registry(view, index);
    }

    /**
     * Runs a query and writes its answer as it comes.
     *
     * @param arguments what is given for the parameters, by name
     * @param width columns of the terminal, for a table; {@link Integer#MAX_VALUE} if it is not one
     * @param out gets UTF-8 and is not closed; if this throws, it may hold the beginning of an answer
     * @throws QueryException whatever the asker has to mend: {@code query-timeout}, {@code query-syntax}, …
     */
    public QueryOutcome run(
            NamedQuery named, Map<String, String> arguments, ResultFormat format, int width, OutputStream out) {
        Query query = read(named);
        ResultWriter writer = new ResultWriter(format, width, view, out);
        writer.accept(query);
        return executed(named, query, arguments, execution -> answer(query, execution, limit(named), writer));
    }

    /**
     * Runs a query and makes a chart's data of its rows, of which at most 100,000 are looked at.
     *
     * @param arguments what is given for the parameters, by name
     * @throws QueryException whatever the asker has to mend: {@code unfit-chart}, {@code query-timeout}, …
     */
    public ChartData chart(NamedQuery named, Map<String, String> arguments, ChartRequest request) {
        Query query = read(named);
        if (!query.isSelectType()) {
            throw new QueryException(
                    "unfit-chart", "only rows can be drawn, and " + named.name() + " has none", "use a SELECT query");
        }
        ChartReader reader = new ChartReader(chartTitle(named, arguments), new CellText(view.base())::of);
        return executed(named, query, arguments, execution -> {
            LimitedRows rows = new LimitedRows(execution.select(), Math.min(limit(named), MOST_ROWS_DRAWN));
            ChartData data = reader.read(rows, request);
            return rows.outcome().cut()
                    ? data.with("there are more than " + rows.outcome().rows() + " rows; the others are not drawn")
                    : data;
        });
    }

    /** What the query is called, and of what it was asked; text that was given as it stands has no title. */
    private static String chartTitle(NamedQuery named, Map<String, String> arguments) {
        if (named.title().equals(named.name())) {
            return "";
        }
        return arguments.isEmpty() ? named.title() : named.title() + ": " + String.join(", ", arguments.values());
    }

    private Query read(NamedQuery named) {
        return new QueryReader(view.base()).read(named.name(), named.text());
    }

    private long limit(NamedQuery named) {
        return limits.rows().or(named::limit).orElse(Long.MAX_VALUE);
    }

    private <T> T executed(NamedQuery named, Query query, Map<String, String> arguments, Function<QueryExec, T> use) {
        Map<Var, Node> terms = new Arguments(view).bind(named, arguments);
        try (QueryExec execution = execution(query, terms)) {
            return use.apply(execution);
        } catch (QueryCancelledException e) {
            throw new QueryException(
                    "query-timeout",
                    named.name() + " took longer than " + seconds() + " s; what is printed is not the whole answer",
                    "make the query narrower, add a LIMIT, or allow more with --timeout");
        }
    }

    private QueryExec execution(Query query, Map<Var, Node> terms) {
        QueryExecBuilder builder = QueryExec.dataset(view.dataset())
                .query(query)
                // A query with its own FROM means those graphs.
                .set(TDB2.symUnionDefaultGraph, !query.hasDatasetDescription())
                .set(ARQ.httpServiceAllowed, false)
                .set(ARQConstants.registryPropertyFunctions, functions)
                .timeout(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        terms.forEach(builder::substitution);
        return builder.build();
    }

    private QueryOutcome answer(Query query, QueryExec execution, long limit, ResultWriter writer) {
        if (query.isSelectType()) {
            LimitedRows rows = new LimitedRows(execution.select(), limit);
            writer.write(rows);
            return rows.outcome();
        }
        if (query.isAskType()) {
            writer.write(execution.ask());
            return new QueryOutcome(1, false);
        }
        Iterator<Triple> triples = query.isConstructType() ? execution.constructTriples() : execution.describeTriples();
        return writer.write(triples, limit);
    }

    private String seconds() {
        return BigDecimal.valueOf(limits.time().toMillis(), 3)
                .stripTrailingZeros()
                .toPlainString();
    }
}
