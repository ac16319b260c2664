package org.papergraph.queries.run;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.QueryException;
import org.papergraph.queries.catalogue.NamedQuery;
import org.papergraph.queries.catalogue.Parameter;
import org.papergraph.queries.catalogue.ParameterType;
import org.papergraph.queries.find.AuthorFinder;
import org.papergraph.queries.find.ConceptFinder;
import org.papergraph.queries.find.Finder;
import org.papergraph.queries.find.PaperFinder;

/** Turns what a person gives for a query's parameters into the RDF terms that are bound. */
final class Arguments {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,18}");

    private final GraphView view;

    Arguments(GraphView view) {
        this.view = view;
    }

    /**
     * A term for each parameter of the query.
     *
     * @throws QueryException {@code unknown-parameter}, {@code missing-parameter}, {@code bad-parameter}, or what a
     *     {@link Finder} throws
     */
    Map<Var, Node> bind(NamedQuery query, Map<String, String> given) {
        for (String name : given.keySet()) {
            if (query.parameter(name).isEmpty()) {
                throw new QueryException(
                        "unknown-parameter",
                        query.name() + " has no parameter " + name,
                        query.parameters().isEmpty() ? "it takes none" : "it takes " + names(query));
            }
        }
        Map<Var, Node> terms = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            String value = given.get(parameter.name());
            if (value == null) {
                value = parameter.defaultValue().orElseThrow(() -> missing(query, parameter));
            }
            terms.put(Var.alloc(parameter.name()), term(parameter, value));
        }
        return terms;
    }

    private Node term(Parameter parameter, String value) {
        return switch (parameter.type()) {
            case PAPER -> found(new PaperFinder(view), value);
            case AUTHOR -> found(new AuthorFinder(view), value);
            case CONCEPT -> found(new ConceptFinder(view), value);
            case METHOD, DATASET, TASK, METRIC ->
                found(
                        new ConceptFinder(
                                view, EnumSet.of(ConceptKind.of(parameter.type().label()))),
                        value);
            case YEAR -> literal(parameter, value, YEAR, XSDDatatype.XSDgYear);
            case INTEGER -> literal(parameter, value, INTEGER, XSDDatatype.XSDinteger);
            case TEXT -> NodeFactory.createLiteralString(value);
        };
    }

    private static Node found(Finder<?> finder, String value) {
        return NodeFactory.createURI(finder.require(value).iri());
    }

    private static Node literal(Parameter parameter, String value, Pattern form, XSDDatatype datatype) {
        if (!form.matcher(value.strip()).matches()) {
            boolean year = parameter.type() == ParameterType.YEAR;
            throw new QueryException(
                    "bad-parameter",
                    parameter.name() + " is " + (year ? "a year" : "a whole number") + ", not \"" + value + "\"",
                    year ? "give four digits" : "give digits only");
        }
        return NodeFactory.createLiteralDT(value.strip(), datatype);
    }

    private static QueryException missing(NamedQuery query, Parameter parameter) {
        return new QueryException(
                "missing-parameter",
                query.name() + " needs " + parameter.name() + ": " + parameter.description(),
                "add -p " + parameter.name() + "=…");
    }

    private static String names(NamedQuery query) {
        return query.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "));
    }
}
