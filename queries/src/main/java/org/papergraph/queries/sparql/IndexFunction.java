package org.papergraph.queries.sparql;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropFuncArgType;
import org.apache.jena.sparql.pfunction.PropertyFunctionEval;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.papergraph.queries.index.PaperIndex;

/** A property whose rows come out of the index. */
abstract class IndexFunction extends PropertyFunctionEval {

    /** What is found: a node for each place. */
    record Row(List<Node> nodes) {}

    private final String name;
    private final Supplier<PaperIndex> index;

    IndexFunction(String name, Supplier<PaperIndex> index) {
        super(PropFuncArgType.PF_ARG_EITHER, PropFuncArgType.PF_ARG_EITHER);
        this.name = name;
        this.index = index;
    }

    /** The places of the pattern that the rows are for. */
    abstract List<Optional<Node>> places(Arguments subject, Arguments object);

    abstract List<Row> rows(PaperIndex opened, Arguments subject, Arguments object);

    @Override
    public QueryIterator execEvaluated(
            Binding binding, PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext context) {
        Arguments subjects = Arguments.of(name, subject);
        Arguments objects = Arguments.of(name, object);
        List<Optional<Node>> places = places(subjects, objects);
        return QueryIterPlainWrapper.create(
                rows(index.get(), subjects, objects).stream()
                        .flatMap(row -> Arguments.row(binding, places, row.nodes()).stream())
                        .iterator(),
                context);
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    static Node number(long value) {
        return NodeFactoryExtra.intToNode(value);
    }

    static Node number(double value) {
        return NodeFactory.createLiteralDT(
                BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).toPlainString(), XSDDatatype.XSDdecimal);
    }
}
