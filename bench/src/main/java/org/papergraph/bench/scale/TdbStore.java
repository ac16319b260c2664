package org.papergraph.bench.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** The store of papergraph, asked without the index. */
final class TdbStore implements PlainSparql.Store {

    private final DatasetGraph dataset;
    private final int seconds;

    /** @param dataset in a transaction */
    TdbStore(DatasetGraph dataset, int seconds) {
        this.dataset = dataset;
        this.seconds = seconds;
    }

    @Override
    public List<List<String>> rows(String query) {
        List<List<String>> found = new ArrayList<>();
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(query)
                .timeout(seconds, TimeUnit.SECONDS)
                .build()) {
            RowSet rows = execution.select();
            List<Var> columns = rows.getResultVars();
            rows.forEachRemaining(row -> found.add(columns.stream()
                    .map(column -> {
                        var node = row.get(column);
                        return node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI();
                    })
                    .toList()));
            return found;
        } catch (QueryCancelledException e) {
            return List.of();
        }
    }
}
