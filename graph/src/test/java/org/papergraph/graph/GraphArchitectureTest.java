package org.papergraph.graph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.papergraph", importOptions = DoNotIncludeTests.class)
class GraphArchitectureTest {

    @ArchTest
    static final ArchRule GRAPH_KNOWS_ONLY_THE_ONTOLOGY = noClasses()
            .that()
            .resideInAPackage("org.papergraph.graph..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "edu.stanford..", "org.papergraph.extractor..", "org.papergraph.queries..", "org.papergraph.app..")
            .because(
                    "the graph meets the extractor in the records of the ontology only, and knows nothing of what is above it");

    @ArchTest
    static final ArchRule ONTOLOGY_KNOWS_NOBODY = noClasses()
            .that()
            .resideInAPackage("org.papergraph.ontology..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.jena..", "edu.stanford..", "org.papergraph.graph..")
            .because("its records are what all modules share, so they bring no library along");

    @ArchTest
    static final ArchRule NOTHING_THAT_JENA_6_LACKS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.jena.tdb..", "org.apache.jena.ontology..", "org.apache.jena.riot.system.stream..")
            .because("Jena 6 has removed or renamed them, and we want to move there with Java 21");

    @ArchTest
    static final ArchRule STORE_AND_NODES_ALONE_KNOW_TDB2 = noClasses()
            .that()
            .resideOutsideOfPackages("org.papergraph.graph.store..", "org.papergraph.graph.nodes..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.jena.tdb2..", "org.apache.jena.dboe..")
            .because("another store must stay possible: all others see a DatasetGraph");

    @ArchTest
    static final ArchRule LAYERS = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.papergraph.graph..")
            .layer("rdf")
            .definedBy("org.papergraph.graph.rdf..")
            .layer("store")
            .definedBy("org.papergraph.graph.store..")
            .layer("export")
            .definedBy("org.papergraph.graph.export..")
            .layer("check")
            .definedBy("org.papergraph.graph.check..")
            .whereLayer("export")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("check")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("export", "check")
            .because("mapping needs no store, and what is done with a graph does not concern the graph");
}
