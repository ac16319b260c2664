package org.papergraph.graph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.graph.Samples;
import org.papergraph.graph.rdf.ConceptMapper;
import org.papergraph.graph.rdf.IriMinter;
import org.papergraph.graph.rdf.PaperMapper;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Role;
import org.papergraph.ontology.TextPart;

class OntologyTest {

    private static final Path PAGE = Path.of("..", "docs", "ontology.md");
    private static final String BEGIN = "<!-- terms: made from the OWL file by OntologyTest -->\n";
    private static final String END = "<!-- end of terms -->\n";

    private final Terms terms = new Terms();

    @Test
    void theKindsOfConceptAreTheClassesBelowSkosConcept() {
        assertThat(terms.below(RDFS.subClassOf, Vocabulary.SKOS_CONCEPT))
                .isEqualTo(Arrays.stream(ConceptKind.values())
                        .map(kind -> Vocabulary.kind(kind).getURI())
                        .collect(Collectors.toSet()));
        for (ConceptKind kind : ConceptKind.values()) {
            assertThat(Vocabulary.kind(kind).getLocalName()).isEqualToIgnoringCase(kind.label());
        }
    }

    @Test
    void theRolesAreMentionsAndThePropertiesBelowIt() {
        Set<String> roles = new HashSet<>(terms.below(RDFS.subPropertyOf, Vocabulary.MENTIONS));
        roles.add(Vocabulary.MENTIONS.getURI());

        assertThat(Arrays.stream(Role.values()).map(role -> Vocabulary.PG + role.label()))
                .containsExactlyInAnyOrderElementsOf(roles);
        for (Role role : Role.values()) {
            assertThat(Vocabulary.role(role).getURI()).isEqualTo(Vocabulary.PG + role.label());
        }
    }

    @Test
    void theVocabularyHasTheTermsOfTheOwlFileAndNoOthers() {
        Set<String> declared = new TreeSet<>(terms.declared());
        // Only a superclass: never written.
        declared.remove("http://purl.org/spar/fabio/Review");

        assertThat(constants()).isEqualTo(declared);
    }

    @Test
    void theMappersWriteDeclaredTermsOnly() {
        IriMinter iris = new IriMinter(IriMinter.DEFAULT_BASE);
        Set<String> written = new HashSet<>();
        List.of(
                        new PaperMapper(iris, "1.0").map(Samples.paper("1")),
                        new ConceptMapper(iris).map(Set.of(Samples.BERT), Samples.CONCEPTS))
                .forEach(graph -> graph.triples().forEach(triple -> {
                    written.add(triple.getPredicate().getURI());
                    if (triple.getPredicate().equals(Vocabulary.TYPE)) {
                        written.add(triple.getObject().getURI());
                    }
                }));

        assertThat(terms.declared()).containsAll(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary-shapes.ttl", "corpus-shapes.ttl"})
    void theShapesSpeakOfDeclaredTermsOnly(String file) {
        Model shapes = Terms.read(file);
        Set<String> named = new HashSet<>();
        shapes.listStatements().forEach(statement -> {
            if (statement.getObject().isURIResource()) {
                named.add(statement.getResource().getURI());
            }
        });
        named.removeIf(iri -> iri.startsWith("http://www.w3.org/ns/shacl#")
                || iri.startsWith("http://www.w3.org/2001/XMLSchema#")
                || iri.equals("http://www.w3.org/1999/02/22-rdf-syntax-ns#nil"));

        assertThat(terms.declared()).containsAll(named);
    }

    @Test
    void thePartsOfASummaryAreThoseThatTheShapesAllow() {
        assertThat(Terms.read("summary-shapes.ttl").listObjects().toList())
                .extracting(Object::toString)
                .containsAll(
                        Arrays.stream(TextPart.values()).map(TextPart::label).toList());
    }

    /** Run with {@code -Dpapergraph.docs.write=true} to bring the page up to date. */
    @Test
    void thePageTellsEveryTermAsTheOwlFileDoes() throws IOException {
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int to = page.indexOf(END);
        if (Boolean.getBoolean("papergraph.docs.write")) {
            Files.writeString(PAGE, page.substring(0, from) + terms.tables() + page.substring(to));
            return;
        }
        assertThat(page.substring(from, to)).isEqualTo(terms.tables());
    }

    @Test
    void theFileDeclaresAnOntology() {
        assertThat(terms.declared()).isNotEmpty();
        assertThat(Terms.read("papergraph.ttl")
                        .listSubjectsWithProperty(org.apache.jena.vocabulary.RDF.type, OWL.Ontology)
                        .toList())
                .hasSize(1);
    }

    private static Set<String> constants() {
        return Arrays.stream(Vocabulary.class.getDeclaredFields())
                .filter(field -> field.getType() == Node.class)
                .map(OntologyTest::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String value(Field field) {
        try {
            return ((Node) field.get(null)).getURI();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
