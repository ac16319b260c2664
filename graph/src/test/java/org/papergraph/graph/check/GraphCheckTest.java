package org.papergraph.graph.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.exec.UpdateExec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.graph.Samples;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.graph.store.Absent;
import org.papergraph.graph.store.KnowledgeGraph;

class GraphCheckTest {

    @TempDir
    private static Path folder;

    private static KnowledgeGraph graph;

    private final GraphCheck check = new GraphCheck();

    @BeforeAll
    static void build() {
        graph = KnowledgeGraph.openOrCreate(folder.resolve("graph"), Optional.empty());
        graph.update(Samples.corpus(Samples.paper("1"), Samples.paper("2")), Absent.REMOVE);
    }

    @AfterAll
    static void close() {
        graph.close();
    }

    /** What a test changes is never committed. */
    @BeforeEach
    void begin() {
        graph.dataset().begin(TxnType.WRITE);
    }

    @AfterEach
    void abort() {
        graph.dataset().abort();
        graph.dataset().end();
    }

    @Test
    void whatTheMapperWritesConforms() {
        assertThat(violations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a summary has one id                                   | ?x dcterms:identifier ?o               | ?x a pg:Summary
            a summary reviews one paper, described in its graph    | ?x cito:reviews ?o                     |
            a summary has one text                                 | ?x pg:text ?o                          | ?x a pg:Summary
            a summary stood somewhere                              | ?x dcterms:source ?o                   |
            a paper has a label in every graph that names it       | ?x rdfs:label ?o                       | ?x a fabio:ResearchPaper
            what a paper has any role towards, it mentions too     | ?x pg:mentions ?o                      |
            a concept link leads to one concept                    | ?x pg:concept ?o                       |
            a concept link has one role                            | ?x pg:role ?o                          |
            a concept link has one confidence, from 0 to 1         | ?x pg:confidence ?o                    |
            a concept link has evidence                            | ?x pg:evidence ?o                      | ?x a pg:ConceptLink
            a citation is by one paper                             | ?x cito:hasCitingEntity ?o             |
            a citation has evidence                                | ?x pg:evidence ?o                      | ?x a cito:Citation
            a mention names something                              | ?x oa:hasBody ?o                       |
            a mention stands in a sentence                         | ?x pg:sentence ?o                      |
            a mention was found by someone                         | ?x pg:finder ?o                        |
            a place is in one summary                              | ?x oa:hasSource ?o                     |
            a selector starts before it ends, at 0 or later        | ?x oa:start ?o                         |
            a selector has one end                                 | ?x oa:end ?o                           |
            a sentence has one text                                | ?x pg:text ?o                          | ?x a pg:Sentence
            an author has a name                                   | ?x foaf:name ?o                        |
            a concept has one preferred label                      | ?x skos:prefLabel ?o                   |
            a concept is of one kind                               | ?x a ?o                                | ?x a skos:Concept FILTER (?o != skos:Concept)
            what a paper mentions is described as a concept        | ?x a ?o                                | FILTER (?o = skos:Concept)
            """)
    void whatIsTakenAwayIsMissed(String message, String removed, @Nullable String where) {
        change("DELETE { GRAPH ?g { " + removed + " } } WHERE { GRAPH ?g { " + removed + " . "
                + (where == null ? "" : where) + " } }");

        assertThat(violations()).extracting(Violation::message).contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a summary reviews one paper, described in its graph    | ?x cito:reviews <urn:other>            | ?x a pg:Summary
            a concept link has one confidence, from 0 to 1         | ?x pg:confidence 1.01                  | ?x a pg:ConceptLink
            a concept link has one role                            | ?x pg:role cito:cites                  | ?x a pg:ConceptLink
            a concept link has evidence                            | ?x pg:evidence <urn:other>             | ?x a pg:ConceptLink
            a place is in one part of the summary                  | ?x pg:part "footnote"                  | ?x a oa:SpecificResource
            a selector starts before it ends, at 0 or later        | ?x oa:start 900000                     | ?x a oa:TextPositionSelector
            a paper has one label                                  | ?x rdfs:label "another"                | ?x a fabio:ResearchPaper
            a paper has at most one year                           | ?x dcterms:date "1999"^^xsd:gYear      | ?x a fabio:ResearchPaper
            a concept has one preferred label                      | ?x skos:prefLabel "another"            | ?x a skos:Concept
            a concept is of one kind                               | ?x a pg:Task                           | ?x a pg:Method
            """)
    void whatIsAddedAndDoesNotBelongIsFound(String message, String added, String where) {
        change("INSERT { GRAPH ?g { " + added + " } } WHERE { GRAPH ?g { " + where + " } }");

        assertThat(violations()).extracting(Violation::message).contains(message);
    }

    @Test
    void aViolationTellsWhereItIsInOneLine() {
        change("INSERT { GRAPH ?g { ?x pg:confidence 1.01 } } WHERE { GRAPH ?g { ?x pg:role pg:uses } }");

        assertThat(violations())
                .extracting(Violation::toString)
                .contains(
                        "https://papergraph.org/data/summary/1#link-method-bert <https://papergraph.org/ontology#confidence>"
                                + ": a concept link has one confidence, from 0 to 1, found \"1.01\"^^xsd:decimal");
    }

    private List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        check.run(graph, violations::add);
        return violations;
    }

    private void change(String update) {
        StringBuilder prefixed = new StringBuilder();
        Vocabulary.PREFIXES.forEach((prefix, namespace) -> prefixed.append("PREFIX ")
                .append(prefix)
                .append(": <")
                .append(namespace)
                .append("> "));
        UpdateExec.dataset(graph.dataset()).update(prefixed + update).execute();
    }
}
