package org.papergraph.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.papergraph.graph.rdf.IriMinter;

/**
 * What a paper graph says, read as one graph: the union of its named graphs. Read-only; valid inside one read
 * transaction, for one thread.
 *
 * <p>Small questions about a node are asked here with triple patterns, which a store answers from one index each; SPARQL
 * is for what people ask.
 */
public final class GraphView {

    private final DatasetGraph dataset;
    private final IriMinter iris;
    private final IdView ids;

    /**
     * @param dataset a TDB2 store, in a transaction
     * @param iris what the graph's IRIs are made by
     */
    public GraphView(DatasetGraph dataset, IriMinter iris) {
        this.dataset = dataset;
        this.iris = iris;
        this.ids = new IdView(dataset);
    }

    public DatasetGraph dataset() {
        return dataset;
    }

    public IriMinter iris() {
        return iris;
    }

    /** What the IRIs of the data begin with. */
    public String base() {
        return iris.base();
    }

    public boolean contains(Node subject, Node predicate, Node object) {
        return ids.contains(ids.id(subject), ids.id(predicate), ids.id(object));
    }

    /** Whether any triple has this subject and predicate. */
    public boolean has(Node subject, Node predicate) {
        return contains(subject, predicate, Node.ANY);
    }

    public List<Node> objects(Node subject, Node predicate) {
        return objects(ids.id(subject), predicate);
    }

    public List<Node> subjects(Node predicate, Node object) {
        List<Node> found = new ArrayList<>();
        ids.forEach(IdView.ANY, ids.id(predicate), ids.id(object), (subject, p, o) -> found.add(ids.node(subject)));
        return found;
    }

    /** The object; of several the first in alphabetical order, so that the answer never depends on the store. */
    public Optional<Node> object(Node subject, Node predicate) {
        return objects(subject, predicate).stream().min(java.util.Comparator.comparing(Node::toString));
    }

    /** The characters of {@link #object}, for a property whose values are literals. */
    public Optional<String> text(Node subject, Node predicate) {
        return texts(subject, predicate).stream().findFirst();
    }

    /** The characters of every literal value, in alphabetical order. */
    public List<String> texts(Node subject, Node predicate) {
        return texts(ids.id(subject), predicate);
    }

    /** The characters of every literal value, in alphabetical order. */
    public List<String> texts(NodeId subject, Node predicate) {
        return objects(subject, predicate).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .toList();
    }

    /** The whole number of {@link #text}; empty if there is none or it is not a number. */
    public Optional<Integer> number(Node subject, Node predicate) {
        return text(subject, predicate).filter(t -> t.matches("-?\\d{1,9}")).map(Integer::valueOf);
    }

    /** How many triples match; at least one of the three must not be {@link Node#ANY}. */
    public long count(Node subject, Node predicate, Node object) {
        return ids().count(ids().id(subject), ids().id(predicate), ids().id(object));
    }

    /** The same graph in the store's numbers. */
    public IdView ids() {
        return ids;
    }

    private List<Node> objects(NodeId subject, Node predicate) {
        List<Node> found = new ArrayList<>();
        ids.forEach(subject, ids.id(predicate), IdView.ANY, (s, p, object) -> found.add(ids.node(object)));
        return found;
    }
}
