package org.papergraph.bench.scale;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.graph.rdf.Vocabulary;

/** The questions as anybody would ask them in SPARQL, of a store that has no index of ours. */
final class PlainSparql {

    private static final String PREFIX = "PREFIX pg: <" + Vocabulary.PG + ">\n";

    static final String TOP_METHODS = PREFIX + """
            SELECT ?method (COUNT(DISTINCT ?paper) AS ?papers)
            WHERE { ?paper pg:uses ?method . ?method a pg:Method }
            GROUP BY ?method ORDER BY DESC(?papers) LIMIT 25
            """;

    private PlainSparql() {}

    /** By name. */
    static Map<String, String> questions() {
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put("top methods", TOP_METHODS);
        questions.put("method x dataset", PREFIX + """
                SELECT ?method ?dataset (COUNT(DISTINCT ?paper) AS ?papers)
                WHERE {
                  ?paper pg:uses|pg:introduces ?method . ?method a pg:Method .
                  ?paper pg:evaluatedOn|pg:uses|pg:introduces ?dataset . ?dataset a pg:Dataset .
                }
                GROUP BY ?method ?dataset ORDER BY DESC(?papers) LIMIT 25
                """);
        return questions;
    }

    /** What papers share most concepts with one: without weights, which is the least that can be asked. */
    static String related(String iri) {
        return PREFIX + "SELECT ?other (COUNT(DISTINCT ?concept) AS ?shared) WHERE { <" + iri
                + "> pg:mentions ?concept . ?other pg:mentions ?concept . FILTER(?other != <" + iri
                + ">) } GROUP BY ?other ORDER BY DESC(?shared) LIMIT 10";
    }

    /** A store that is asked. */
    interface Store {

        /** The values of each row in the order of the variables, or nothing if it takes too long. */
        List<List<String>> rows(String query);
    }
}
