package org.papergraph.bench.scale;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.common.transaction.IsolationLevels;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.QueryInterruptedException;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;
import org.eclipse.rdf4j.sail.lmdb.LmdbStore;
import org.eclipse.rdf4j.sail.lmdb.config.LmdbStoreConfig;

/** RDF4J's LMDB store with the same triples. */
final class Rdf4jStore implements PlainSparql.Store, AutoCloseable {

    private static final int AT_A_TIME = 500_000;

    private final SailRepository repository;
    private final SailRepositoryConnection connection;
    private final int seconds;

    Rdf4jStore(Path folder, int seconds) {
        this.repository = new SailRepository(new LmdbStore(folder.toFile(), new LmdbStoreConfig("spoc,posc")));
        repository.init();
        this.connection = repository.getConnection();
        this.seconds = seconds;
    }

    /** Takes the union of all named graphs of a store, and tells how many triples that are. */
    long load(DatasetGraph dataset) {
        ValueFactory values = SimpleValueFactory.getInstance();
        Iterator<Quad> quads = dataset.find(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY);
        long loaded = 0;
        connection.begin(IsolationLevels.NONE);
        while (quads.hasNext()) {
            Quad quad = quads.next();
            connection.add(
                    values.createIRI(quad.getSubject().getURI()),
                    values.createIRI(quad.getPredicate().getURI()),
                    value(quad.getObject(), values));
            loaded++;
            if (loaded % AT_A_TIME == 0) {
                connection.commit();
                connection.begin(IsolationLevels.NONE);
            }
        }
        connection.commit();
        return loaded;
    }

    private static Value value(Node node, ValueFactory values) {
        if (node.isURI()) {
            return values.createIRI(node.getURI());
        }
        String text = node.getLiteralLexicalForm();
        if (!node.getLiteralLanguage().isEmpty()) {
            return values.createLiteral(text, node.getLiteralLanguage());
        }
        IRI datatype = values.createIRI(node.getLiteralDatatypeURI());
        return values.createLiteral(text, datatype);
    }

    @Override
    public List<List<String>> rows(String query) {
        TupleQuery prepared = connection.prepareTupleQuery(query);
        prepared.setMaxExecutionTime(seconds);
        List<List<String>> found = new ArrayList<>();
        try (TupleQueryResult rows = prepared.evaluate()) {
            List<String> columns = rows.getBindingNames();
            while (rows.hasNext()) {
                BindingSet row = rows.next();
                found.add(columns.stream()
                        .map(column -> row.getValue(column).stringValue())
                        .toList());
            }
            return found;
        } catch (QueryInterruptedException e) {
            return List.of();
        }
    }

    @Override
    public void close() {
        connection.close();
        repository.shutDown();
    }
}
