package org.papergraph.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls of docs/decisions/0001-modules-and-walls.md. */
@AnalyzeClasses(packages = "org.papergraph", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ONTOLOGY = "org.papergraph.ontology..";
    private static final String EXTRACTOR = "org.papergraph.extractor..";
    private static final String GRAPH = "org.papergraph.graph..";
    private static final String QUERIES = "org.papergraph.queries..";
    private static final String APP = "org.papergraph.app..";
    private static final String BENCH = "org.papergraph.bench..";
    private static final String JENA = "org.apache.jena..";
    private static final String CORENLP = "edu.stanford..";

    @ArchTest
    static final ArchRule ONTOLOGY_DEPENDS_ON_NOTHING = noClasses()
            .that()
            .resideInAPackage(ONTOLOGY)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(EXTRACTOR, GRAPH, QUERIES, APP, BENCH, JENA, CORENLP, "picocli..")
            .because("every module knows it, so whatever it knew all would know");

    @ArchTest
    static final ArchRule EXTRACTOR_NEVER_SEES_THE_GRAPH = noClasses()
            .that()
            .resideInAPackage(EXTRACTOR)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(GRAPH, QUERIES, APP, BENCH, JENA)
            .because("reading a text must be possible, and testable, without a store");

    @ArchTest
    static final ArchRule GRAPH_NEVER_SEES_THE_EXTRACTOR = noClasses()
            .that()
            .resideInAPackage(GRAPH)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(EXTRACTOR, QUERIES, APP, BENCH, CORENLP)
            .because("a graph is made of records, wherever they come from");

    @ArchTest
    static final ArchRule QUERIES_SEE_ONLY_THE_GRAPH = noClasses()
            .that()
            .resideInAPackage(QUERIES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(EXTRACTOR, APP, BENCH, CORENLP)
            .because("a question is answered from what is stored, and must start fast");

    @ArchTest
    static final ArchRule NOTHING_DEPENDS_ON_THE_BENCH = noClasses()
            .that()
            .resideOutsideOfPackage(BENCH)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(BENCH)
            .because("what measures is not part of what is measured");

    @ArchTest
    static final ArchRule CORENLP_STAYS_IN_ONE_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackage("org.papergraph.extractor.nlp..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CORENLP)
            .because("its tokens and documents are mutable, and a better tokenizer must have one place to go to");

    @ArchTest
    static final ArchRule THE_APP_SEES_NO_STORE = noClasses()
            .that()
            .resideInAPackage(APP)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.jena.tdb2..", "org.apache.jena.dboe..", "org.apache.jena.shacl..")
            .because("the graph module owns transactions, locks and shapes");

    @ArchTest
    static final ArchRule PICOCLI_STAYS_IN_THE_COMMAND_LINE = noClasses()
            .that()
            .resideOutsideOfPackage("org.papergraph.app.command..")
            .and()
            .doNotHaveFullyQualifiedName("org.papergraph.app.CommandLineRun")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("what a command does must be callable without a command line");

    @ArchTest
    static final ArchRule ONLY_MAIN_ENDS_THE_PROCESS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.papergraph.app.Main")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class)
            .because("whoever exits elsewhere leaves transactions open and takes the exit code from the one handler");
}
