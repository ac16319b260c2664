package org.papergraph.queries.run;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.update.UpdateFactory;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.queries.QueryException;

/** Reads SPARQL. Our prefixes are declared, and relative IRIs are the data's: {@code <paper/arxiv/1706.03762>}. */
final class QueryReader {

    private final String base;

    QueryReader(String base) {
        this.base = base;
    }

    /**
     * @param name what the text is called in messages: a query's name or a file's
     * @throws QueryException {@code query-syntax}, {@code read-only} if it is an update, {@code service-refused}
     */
    Query read(String name, String text) {
        Query query = new Query();
        query.getPrefixMapping().setNsPrefixes(Vocabulary.PREFIXES);
        try {
            QueryFactory.parse(query, text, base, Syntax.syntaxARQ);
        } catch (QueryParseException e) {
            throw isUpdate(text) ? readOnly(name) : SyntaxMessage.of(name, e);
        } catch (org.apache.jena.query.QueryException e) {
            throw SyntaxMessage.of(name, e);
        }
        refuseServices(name, query);
        return query;
    }

    private static void refuseServices(String name, Query query) {
        OpVisitorBase services = new OpVisitorBase() {
            @Override
            public void visit(OpService service) {
                throw new QueryException(
                        "service-refused",
                        name + " asks another endpoint (SERVICE)",
                        "query that endpoint itself; papergraph answers from its own graph only");
            }
        };
        Walker.walk(Algebra.compile(query), services, new ExprVisitorBase());
    }

    private boolean isUpdate(String text) {
        try {
            org.apache.jena.update.UpdateRequest request = UpdateFactory.create();
            request.setPrefixMapping(
                    org.apache.jena.shared.PrefixMapping.Factory.create().setNsPrefixes(Vocabulary.PREFIXES));
            UpdateFactory.parse(request, text, base, Syntax.syntaxARQ);
            return !request.getOperations().isEmpty();
        } catch (org.apache.jena.query.QueryException e) {
            return false;
        }
    }

    private static QueryException readOnly(String name) {
        return new QueryException(
                "read-only",
                name + " is an update, and the graph is changed by build alone",
                "change the sources and build again");
    }
}
