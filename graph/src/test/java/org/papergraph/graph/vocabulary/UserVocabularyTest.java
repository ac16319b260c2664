package org.papergraph.graph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Lexicon;
import org.papergraph.ontology.LexiconFormatException;

class UserVocabularyTest {

    private static final Lexicon KNOWN = Lexicon.of(List.of(
            new Concept(
                    new ConceptKey(ConceptKind.TASK, "bird counting"),
                    List.of("avian census"),
                    Set.of(),
                    List.of(),
                    Optional.of(1999),
                    Optional.empty()),
            Concept.named(new ConceptKey(ConceptKind.DATASET, "FeatherBank"))));

    private static final String TURTLE = """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix pg: <https://papergraph.org/ontology#> .
            @prefix : <https://example.org/v#> .
            :1 a skos:Concept ; skos:prefLabel "Bird counting"@en, "Vogelzählung"@de ; skos:altLabel "ornithometry"@en .
            :2 a skos:Concept ; skos:prefLabel "Night bird counting"@en ; skos:broader :1 .
            :3 a skos:Concept, pg:Metric ; skos:prefLabel "feather error" ; skos:altLabel "FER" .
            :4 a skos:Concept ; skos:prefLabel "wing network" ; skos:narrower :5 .
            :5 a skos:Concept ; skos:prefLabel "deep wing network" ; skos:hiddenLabel "deep wingnet" .
            """;

    @TempDir
    private Path folder;

    @Test
    void termsThatTheLexiconKnowsGetTheirLabelsBesideItsOwn() throws IOException {
        Concept concept = concept(read("v.ttl", TURTLE), ConceptKind.TASK, "bird counting");
        assertThat(concept.altLabels()).containsExactly("avian census", "ornithometry");
        assertThat(concept.year()).contains(1999);
    }

    @Test
    void aKindIsStatedOrInheritedElseMethod() throws IOException {
        Lexicon lexicon = read("v.ttl", TURTLE);
        assertThat(concept(lexicon, ConceptKind.TASK, "Night bird counting").broader())
                .containsExactly("bird counting");
        assertThat(concept(lexicon, ConceptKind.METRIC, "feather error").caseSensitive())
                .containsExactly("FER");
        Concept deep = concept(lexicon, ConceptKind.METHOD, "deep wing network");
        assertThat(deep.broader()).containsExactly("wing network");
        assertThat(deep.altLabels()).containsExactly("deep wingnet");
    }

    @Test
    void rdfXmlAndNTriplesSayTheSameAsTurtle() throws IOException {
        String xml = """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
                  <skos:Concept rdf:about="https://example.org/v#1">
                    <skos:prefLabel xml:lang="en">wing network</skos:prefLabel>
                    <skos:altLabel xml:lang="en">wingnet</skos:altLabel>
                  </skos:Concept>
                </rdf:RDF>
                """;
        String triples = """
                <https://example.org/v#1> <http://www.w3.org/2004/02/skos/core#prefLabel> "wing network"@en .
                <https://example.org/v#1> <http://www.w3.org/2004/02/skos/core#altLabel> "wingnet"@en .
                """;
        assertThat(read("v.rdf", xml).concepts())
                .containsExactlyElementsOf(read("v.nt", triples).concepts())
                .hasSize(1);
    }

    @Test
    void classesOfAnOntologyAreTermsAndDeprecatedOnesAreNot() throws IOException {
        String owl = """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#"
                    xmlns:owl="http://www.w3.org/2002/07/owl#" xmlns:obo="http://www.geneontology.org/formats/oboInOwl#">
                  <owl:Class rdf:about="urn:v:1"><rdfs:label>nest layer</rdfs:label></owl:Class>
                  <owl:Class rdf:about="urn:v:2"><rdfs:label>twig layer</rdfs:label><rdfs:subClassOf rdf:resource="urn:v:1"/>
                    <obo:hasExactSynonym>twigs</obo:hasExactSynonym></owl:Class>
                  <owl:Class rdf:about="urn:v:3"><rdfs:label>mud layer</rdfs:label><owl:deprecated>true</owl:deprecated></owl:Class>
                  <owl:ObjectProperty rdf:about="urn:v:4"><rdfs:label>built of</rdfs:label></owl:ObjectProperty>
                </rdf:RDF>
                """;
        Lexicon lexicon = read("v.owl", owl);
        assertThat(lexicon.concepts()).hasSize(2);
        Concept twig = concept(lexicon, ConceptKind.METHOD, "twig layer");
        assertThat(twig.broader()).containsExactly("nest layer");
        assertThat(twig.altLabels()).containsExactly("twigs");
    }

    @Test
    void oboTermsHaveTheirExactSynonymsAndParents() throws IOException {
        String obo = """
                format-version: 1.4
                ! a comment: of ours

                [Term]
                id: V:1
                name: bird counting
                def: "Counting of birds." []

                [Term]
                id: V:2
                name: gull counting {source="us"} ! one more
                synonym: "counting of \\"gulls\\"" EXACT ABBREVIATION []
                synonym: "counting" BROAD []
                is_a: V:1 {inferred="true"} ! bird counting

                [Term]
                id: V:3
                name: dodo counting
                is_obsolete: true

                [Typedef]
                id: part_of
                name: part of
                """;
        Lexicon lexicon = read("v.obo", obo);
        Concept gulls = concept(lexicon, ConceptKind.TASK, "gull counting");
        assertThat(gulls.altLabels()).containsExactly("counting of \"gulls\"");
        assertThat(gulls.broader()).containsExactly("bird counting");
        assertThat(lexicon.concepts()).hasSize(2);
    }

    @Test
    void gzippedFilesAreRead() throws IOException {
        Path file = folder.resolve("v.ttl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(TURTLE.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(UserVocabulary.takes(file)).isTrue();
        assertThat(UserVocabulary.read(file, KNOWN).concepts()).hasSize(5);
    }

    @Test
    void theSameTermsInAnotherOrderGiveTheSameConcepts() throws IOException {
        List<String> lines = TURTLE.lines().toList();
        StringBuilder turned = new StringBuilder();
        lines.subList(0, 3).forEach(line -> turned.append(line).append('\n'));
        for (int i = lines.size() - 1; i >= 3; i--) {
            turned.append(lines.get(i)).append('\n');
        }
        assertThat(read("w.ttl", turned.toString()).concepts())
                .containsExactlyElementsOf(read("v.ttl", TURTLE).concepts());
    }

    @ParameterizedTest
    @CsvSource({
        "v.ttl, ':1 a skos:Concept .', v.ttl:1:",
        "v.rdf, '<rdf:RDF', v.rdf:1:",
        "v.nt, '<urn:a> <urn:b> \"c\"', v.nt:1:",
        "v.obo, 'this is no tag', v.obo:1:",
        "v.obo, '[Term]', v.obo:1:",
        "v.ttl, '', no term with a label"
    })
    void whatIsNotOfItsFormIsToldWithFileAndLine(String name, String content, String said) {
        assertThatThrownBy(() -> read(name, content))
                .isInstanceOf(LexiconFormatException.class)
                .hasMessageContaining(said);
    }

    @Test
    void anExternalEntityIsNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "plumage");
        String xml = "<!DOCTYPE r [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n"
                + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
                + " xmlns:skos=\"http://www.w3.org/2004/02/skos/core#\">\n"
                + "<skos:Concept rdf:about=\"urn:v:1\"><skos:prefLabel>wing &x;</skos:prefLabel></skos:Concept></rdf:RDF>";
        try {
            assertThat(read("v.rdf", xml).concepts())
                    .noneMatch(concept -> concept.key().label().contains("plumage"));
        } catch (LexiconFormatException e) {
            assertThat(e.getMessage()).doesNotContain("plumage");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"own.tsv", "notes.md", "ttl", "v.gz"})
    void otherNamesAreLeftToOthers(String name) {
        assertThat(UserVocabulary.takes(Path.of(name))).isFalse();
    }

    private Lexicon read(String name, String content) throws IOException {
        return UserVocabulary.read(Files.writeString(folder.resolve(name), content), KNOWN);
    }

    private static Concept concept(Lexicon lexicon, ConceptKind kind, String label) {
        return lexicon.concept(new ConceptKey(kind, label)).orElseThrow();
    }
}
