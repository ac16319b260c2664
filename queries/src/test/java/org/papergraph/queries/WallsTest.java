package org.papergraph.queries;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.papergraph.queries", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

    @ArchTest
    static final ArchRule noExtraction = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.papergraph.extractor..", "org.papergraph.app..", "edu.stanford..", "picocli..")
            .because("a question is answered from the graph alone, without loading a tagger");

    @ArchTest
    static final ArchRule jacksonInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackage("org.papergraph.queries.json")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml..")
            .because("answers are plain records, and how they look as JSON is decided once");

    @ArchTest
    static final ArchRule storeInsideInOnePlace = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.papergraph.queries.IdView")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.jena.tdb2.sys..", "org.apache.jena.tdb2.store.nodet..")
            .because("TDB2's inside may change with a release, and then one class should");

    @ArchTest
    static final ArchRule luceneInOnePackage = noClasses()
            .that()
            .resideOutsideOfPackage("org.papergraph.queries.index")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..")
            .because("its documents and numbers are those of one commit, and papers have numbers of their own");

    @ArchTest
    static final ArchRule noWriting = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.papergraph.graph.store..", "org.apache.jena.rdfconnection..")
            .because("questions read a dataset that they are given; only build changes the graph");

    @ArchTest
    static final ArchRule noCycles = slices().matching("org.papergraph.queries.(*)..")
            .should()
            .beFreeOfCycles()
            .because("the packages are meant to be read one after the other");
}
