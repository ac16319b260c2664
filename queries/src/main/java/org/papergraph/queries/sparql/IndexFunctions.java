package org.papergraph.queries.sparql;

import java.util.function.Supplier;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.index.PaperIndex;

/** The properties that are answered from the index. */
public final class IndexFunctions {

    private IndexFunctions() {}

    /**
     * A registry with them, and nothing else.
     *
     * @param index asked for when a query first needs it
     */
    public static PropertyFunctionRegistry registry(GraphView view, Supplier<PaperIndex> index) {
        PropertyFunctionRegistry registry = new PropertyFunctionRegistry();
        registry.put(Vocabulary.PG + "related", uri -> new RelatedFunction(view, index));
        registry.put(Vocabulary.PG + "search", uri -> new SearchFunction(index));
        registry.put(Vocabulary.PG + "mostUsed", uri -> new MostUsedFunction(index));
        registry.put(Vocabulary.PG + "together", uri -> new TogetherFunction(index));
        return registry;
    }
}
