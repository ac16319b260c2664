package org.papergraph.graph.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.util.SplitIRI;
import org.papergraph.graph.rdf.Vocabulary;

/**
 * An IRI as prefix and local name.
 *
 * @param prefix one of {@link Vocabulary#PREFIXES}, or empty if none of them fits
 * @param namespace what the prefix stands for
 * @param localName an XML name without colon
 */
record QName(String prefix, String namespace, String localName) {

    private static final Map<String, String> PREFIXES = byNamespace();

    /** Empty if the IRI does not end with an XML name. */
    static Optional<QName> of(String iri) {
        int split = SplitIRI.splitXML(iri);
        if (split >= iri.length()) {
            return Optional.empty();
        }
        String namespace = iri.substring(0, split);
        return Optional.of(new QName(PREFIXES.getOrDefault(namespace, ""), namespace, iri.substring(split)));
    }

    private static Map<String, String> byNamespace() {
        Map<String, String> prefixes = new HashMap<>();
        Vocabulary.PREFIXES.forEach((prefix, namespace) -> prefixes.put(namespace, prefix));
        return Map.copyOf(prefixes);
    }
}
