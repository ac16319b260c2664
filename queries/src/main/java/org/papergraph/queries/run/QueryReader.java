package org.papergraph.queries.run;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern PLACE = Pattern.compile("(?:at |L)ine \\d+, column \\d+[:.]?\\s*");

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
            throw isUpdate(text) ? readOnly(name) : syntax(name, e);
        } catch (org.apache.jena.query.QueryException e) {
            throw new QueryException("query-syntax", name + ": " + firstLine(e), "mend the query");
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

    private static QueryException syntax(String name, QueryParseException e) {
        String place = e.getLine() > 0 ? ":" + e.getLine() + ":" + e.getColumn() : "";
        String what = PLACE.matcher(firstLine(e)).replaceAll("").strip();
        return new QueryException("query-syntax", name + place + ": " + what, mend(e));
    }

    private static String mend(QueryParseException e) {
        String message = String.valueOf(e.getMessage());
        Matcher expected = Pattern.compile("Was expecting(?: one of)?:\\s*(.+)", Pattern.DOTALL)
                .matcher(message);
        if (expected.find()) {
            String wanted = expected.group(1)
                    .replaceAll("\\s*\\.\\.\\.\\s*", " ")
                    .replaceAll("\\s+", " ")
                    .strip();
            return "expected " + (wanted.length() > 80 ? wanted.substring(0, 77) + "..." : wanted);
        }
        return message.contains("Unresolved prefixed name")
                ? "declare the prefix, or use one of "
                        + String.join(
                                ", ",
                                Vocabulary.PREFIXES.keySet().stream().sorted().toList())
                : "see the SPARQL 1.1 grammar";
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
    }
}
