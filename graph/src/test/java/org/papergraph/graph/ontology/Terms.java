package org.papergraph.graph.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.ontology.Summary;

/** The OWL file, as sets of terms and as the tables of docs/ontology.md. */
final class Terms {

    private final Model owl = read("papergraph.ttl");

    static Model read(String name) {
        try (InputStream in = Objects.requireNonNull(Summary.class.getResourceAsStream(name), name)) {
            return RDFParser.source(in).lang(Lang.TURTLE).toModel();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every class and property that the file declares. */
    Set<String> declared() {
        return Stream.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty)
                .flatMap(type -> subjects(RDF.type, type))
                .map(Resource::getURI)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> below(Property relation, Node term) {
        return subjects(relation, owl.asRDFNode(term)).map(Resource::getURI).collect(Collectors.toSet());
    }

    /** The page's tables. */
    String tables() {
        return "### Our classes\n\n| class | is a | what it is |\n|---|---|---|\n"
                + rows(
                        own(OWL.Class),
                        term -> List.of(code(term), codes(term, RDFS.subClassOf), text(term, RDFS.comment)))
                + "\n### Our properties\n\n| property | from | to | what it says |\n|---|---|---|---|\n"
                + rows(
                        Stream.concat(own(OWL.ObjectProperty), own(OWL.DatatypeProperty)),
                        term -> List.of(
                                code(term),
                                codes(term, RDFS.domain),
                                codes(term, RDFS.range),
                                text(term, RDFS.comment)))
                + "\n### Terms of other vocabularies\n\n| term | how it is used here |\n|---|---|\n"
                + rows(subjects(SKOS.scopeNote, null), term -> List.of(code(term), text(term, SKOS.scopeNote)));
    }

    private Stream<Resource> own(Resource type) {
        return subjects(RDF.type, type).filter(term -> Vocabulary.PG.equals(term.getNameSpace()));
    }

    private Stream<Resource> subjects(Property property, @org.jspecify.annotations.Nullable RDFNode object) {
        return owl.listSubjectsWithProperty(property, object).filterKeep(RDFNode::isURIResource).toList().stream();
    }

    private String rows(Stream<Resource> terms, java.util.function.Function<Resource, List<String>> cells) {
        return terms.distinct()
                .sorted(Comparator.comparing(Terms::prefixed))
                .map(term -> "| " + String.join(" | ", cells.apply(term)) + " |\n")
                .collect(Collectors.joining());
    }

    private static String text(Resource term, Property property) {
        return term.getRequiredProperty(property).getString();
    }

    private static String codes(Resource term, Property property) {
        return term.listProperties(property).toList().stream()
                .map(statement -> code(statement.getResource()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String code(Resource term) {
        return "`" + prefixed(term) + "`";
    }

    private static String prefixed(Resource term) {
        for (Map.Entry<String, String> prefix : Vocabulary.PREFIXES.entrySet()) {
            if (term.getURI().startsWith(prefix.getValue())) {
                return prefix.getKey() + ":"
                        + term.getURI().substring(prefix.getValue().length());
            }
        }
        return term.getURI();
    }
}
