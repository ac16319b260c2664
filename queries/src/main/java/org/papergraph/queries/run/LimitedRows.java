package org.papergraph.queries.run;

import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** The first rows of an answer, counted as they pass. */
final class LimitedRows implements RowSet {

    private final RowSet rows;
    private final long limit;
    private long given;

    LimitedRows(RowSet rows, long limit) {
        this.rows = rows;
        this.limit = limit;
    }

    /** How the reading ended; to be asked after it. */
    QueryOutcome outcome() {
        return new QueryOutcome(given, given >= limit && rows.hasNext());
    }

    @Override
    public boolean hasNext() {
        return given < limit && rows.hasNext();
    }

    @Override
    public Binding next() {
        Binding row = rows.next();
        given++;
        return row;
    }

    @Override
    public List<Var> getResultVars() {
        return rows.getResultVars();
    }

    @Override
    public long getRowNumber() {
        return given;
    }

    @Override
    public void close() {
        rows.close();
    }
}
