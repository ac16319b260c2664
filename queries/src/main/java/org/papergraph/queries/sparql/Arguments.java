package org.papergraph.queries.sparql;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.queries.QueryException;

/** The arguments of a property function, by their place. */
record Arguments(String function, List<Node> nodes) {

    static Arguments of(String function, PropFuncArg argument) {
        return new Arguments(
                function, argument.isList() ? List.copyOf(argument.getArgList()) : List.of(argument.getArg()));
    }

    Optional<Node> at(int place) {
        return place < nodes.size() ? Optional.of(nodes.get(place)) : Optional.empty();
    }

    /** A text that must be given. */
    String text(int place) {
        return at(place)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .orElseThrow(() -> wrong("needs a text as argument " + (place + 1)));
    }

    /** A whole number; the default if nothing stands there. */
    int number(int place, int otherwise) {
        Optional<Node> given = at(place);
        if (given.isEmpty()) {
            return otherwise;
        }
        return given.filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .filter(text -> text.matches("[1-9]\\d{0,8}"))
                .map(Integer::valueOf)
                .orElseThrow(() -> wrong("needs a whole number above 0 as argument " + (place + 1)));
    }

    ConceptKind kind(int place) {
        try {
            return ConceptKind.of(text(place));
        } catch (IllegalArgumentException e) {
            throw wrong("knows method, dataset, task and metric, not " + text(place));
        }
    }

    QueryException wrong(String what) {
        return new QueryException("bad-argument", "pg:" + function + " " + what, "see docs/queries.md");
    }

    /** The row with what was found in these places; empty if something else is wanted there. */
    static Optional<Binding> row(Binding row, List<Optional<Node>> places, List<Node> found) {
        BindingBuilder builder = BindingFactory.builder(row);
        for (int i = 0; i < places.size(); i++) {
            Optional<Node> wanted = places.get(i);
            if (wanted.isEmpty()) {
                continue;
            }
            if (wanted.get().isVariable()) {
                Var variable = Var.alloc(wanted.get());
                Node before = builder.get(variable);
                if (before == null) {
                    builder.add(variable, found.get(i));
                } else if (!before.equals(found.get(i))) {
                    return Optional.empty();
                }
            } else if (!wanted.get().equals(found.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(builder.build());
    }
}
