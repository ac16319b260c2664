package org.papergraph.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.app.Launcher.Run;

/** What each command answers, on which stream and with which exit code. */
@TestInstance(Lifecycle.PER_CLASS)
class CommandsIT {

    private static final String RECORDS = """
            {"id": "first", "title": "A First Paper on Frobnication", "authors": ["Ann One", "Bob Two"], "year": 2017, \
            "arxiv": "1701.00001", "text": "One and Two train a ResNet on ImageNet with Adam. They cite the BERT paper."}
            {"id": "second", "title": "A Second Paper on Frobnication", "authors": ["Ann One"], "year": 2018, \
            "text": "The Transformer is trained with Adam, and evaluated on ImageNet; see arXiv:1701.00001."}
            {"id": "third", "title": "A Plain Third Note", "text": "Nobody trains k-means."}
            """;

    private Path folder = Path.of("");

    private Launcher papergraph = Launcher.in(Launcher.HOME);

    @BeforeAll
    void build(@TempDir Path empty) throws IOException {
        folder = empty;
        papergraph = Launcher.in(folder);
        Files.writeString(folder.resolve("records.jsonl"), RECORDS);
        assertThat(papergraph.run("build", "records.jsonl").exitCode()).isZero();
    }

    @Test
    void aQueryOfTheCatalogueAnswersInRows() {
        Run query = papergraph.run("query", "papers-using", "-p", "concept=adam");

        assertThat(query.exitCode()).isZero();
        assertThat(query.err()).isEmpty();
        assertThat(query.out()).contains("A First Paper on Frobnication", "A Second Paper on Frobnication");
    }

    @Test
    void whereThereAreNoRowsTheWiderQueryIsTold() {
        Run none = papergraph.run("query", "papers-using", "-p", "concept=adaptive gradient method");
        Run wider = papergraph.run("query", "papers-using-family", "-p", "concept=adaptive gradient method");

        assertThat(none.exitCode()).isZero();
        assertThat(none.err()).isEqualTo("no rows; papergraph query papers-using-family may find some\n");
        assertThat(wider.out()).contains("A First Paper on Frobnication");
    }

    @ParameterizedTest
    @CsvSource({
        "csv,    'title,year'",
        "tsv,    '?title\t?year'",
        "json,   '\"vars\"'",
        "xml,    '<sparql'",
        "table,  '-----'"
    })
    void rowsComeInEveryFormat(String format, String sign) {
        Run query = papergraph.run(
                "query",
                "SELECT ?title ?year { ?p a fabio:ResearchPaper ; dcterms:title ?title ; dcterms:date ?year } ORDER BY ?year",
                "--format",
                format);

        assertThat(query.exitCode()).isZero();
        assertThat(query.out()).contains(sign, "A First Paper on Frobnication", "2018");
    }

    @Test
    void papersComeAsBibtex() {
        Run query = papergraph.run("query", "papers-using", "-p", "concept=adam", "--format", "bibtex");
        Run related = papergraph.run("related", "first", "--format", "bibtex");

        assertThat(query.exitCode()).isZero();
        assertThat(query.out())
                .contains("@misc{one2017first,", "author = {Ann One and Bob Two}", "@misc{one2018second,");
        assertThat(related.exitCode()).isZero();
        assertThat(related.out()).contains("@misc{one2018second,").doesNotContain("one2017first");
    }

    @ParameterizedTest
    @CsvSource({"years.svg, <svg", "years.png, PNG"})
    void numbersComeAsAChart(String file, String sign) throws IOException {
        Run query = papergraph.run("query", "papers-by-year", "--chart", "line", "-o", file);

        assertThat(query.exitCode()).isZero();
        assertThat(query.out()).isEmpty();
        assertThat(query.err()).isEmpty();
        assertThat(Files.readString(folder.resolve(file), StandardCharsets.ISO_8859_1))
                .contains(sign);
    }

    @Test
    void whatCannotBeDrawnIsNamedAndLeavesNoFile() {
        Run nowhere = papergraph.run("query", "papers-by-year", "--chart", "line");
        Run ending = papergraph.run("query", "papers-by-year", "--chart", "line", "-o", "no.jpeg");
        Run words = papergraph.run("query", "top-methods", "--chart", "line", "-o", "no.svg");
        Run empty = papergraph.run("query", "papers-at-venue", "-p", "venue=nowhere", "--chart", "bar", "-o", "no.svg");
        Run column = papergraph.run("query", "top-methods", "--chart", "bar", "--column", "x", "-o", "no.svg");

        assertThat(nowhere.err()).contains("(no-output)");
        assertThat(ending.err()).contains("(unknown-ending)");
        assertThat(words.err()).contains("(unfit-chart)");
        assertThat(empty.err()).contains("(empty-chart)");
        assertThat(column.err()).contains("(unknown-column)");
        assertThat(new Run[] {nowhere, ending, words, empty, column})
                .allSatisfy(run -> assertThat(run.exitCode()).isEqualTo(2));
        assertThat(folder.resolve("no.svg")).doesNotExist();
    }

    @Test
    void aPathIsToldStepByStep() {
        Run path = papergraph.run("path", "Transformer", "A First Paper on Frobnication");
        Run json = papergraph.run("path", "Transformer", "Adam", "--format", "json");
        Run none = papergraph.run("path", "Transformer", "k-means", "--steps", "2");
        Run same = papergraph.run("path", "Adam", "Adam");

        assertThat(path.exitCode()).isZero();
        assertThat(path.out()).startsWith("2 steps, cost ").contains("cites A First Paper on Frobnication");
        assertThat(json.out()).startsWith("{").contains("\"paths\"");
        assertThat(none.exitCode()).isZero();
        assertThat(none.err()).contains("no path of at most 2 steps connects", "--steps");
        assertThat(same.exitCode()).isEqualTo(2);
        assertThat(same.err()).contains("(same-ends)");
    }

    @Test
    void whatIsAroundAThingComesAsAGraphToDraw() throws IOException {
        Run dot = papergraph.run("map", "Adam", "--depth", "1");
        Run graphml = papergraph.run("map", "A First Paper on Frobnication", "--authors", "-o", "map.graphml");
        Run ending = papergraph.run("map", "Adam", "-o", "map.txt");
        Run nobody = papergraph.run("map", "no such thing at all");

        assertThat(dot.exitCode()).isZero();
        assertThat(dot.out()).startsWith("digraph").contains("A First Paper on", "label=\"uses\"");
        assertThat(graphml.exitCode()).isZero();
        assertThat(graphml.out()).isEmpty();
        assertThat(folder.resolve("map.graphml")).content().contains("<graphml", "Ann One", ">author<");
        assertThat(ending.err()).contains("(unknown-ending)");
        assertThat(nobody.err()).contains("(unknown-paper)");
        assertThat(new Run[] {ending, nobody})
                .allSatisfy(run -> assertThat(run.exitCode()).isEqualTo(2));
    }

    @Test
    void anAnswerCanGoToAFile() throws IOException {
        Run query = papergraph.run("query", "papers-by-year", "--format", "csv", "-o", "years.csv");

        assertThat(query.exitCode()).isZero();
        assertThat(query.out()).isEmpty();
        assertThat(folder.resolve("years.csv")).hasContent("year,papers\n2017,1\n2018,1\n");
    }

    @Test
    void aGraphComesAsTurtle() {
        Run query = papergraph.run(
                "query", "CONSTRUCT { ?p dcterms:title ?t } { ?p dcterms:title ?t }", "--format", "turtle");

        assertThat(query.exitCode()).isZero();
        assertThat(query.out()).contains("A First Paper on Frobnication").contains("PREFIX");
    }

    @Test
    void aQueryCanBeAFile() throws IOException {
        Files.writeString(folder.resolve("mine.rq"), "ASK { ?paper dcterms:title 'A Plain Third Note' }");

        Run query = papergraph.run("query", "mine.rq");

        assertThat(query.out()).isEqualTo("yes\n");
    }

    @Test
    void whatTheAskerGotWrongIsToldOnStandardError() {
        Run unknown = papergraph.run("query", "no-such-query");
        Run missing = papergraph.run("query", "papers-using");
        Run syntax = papergraph.run("query", "SELECT * { ?s ?p }");
        Run update = papergraph.run("query", "DELETE WHERE { ?s ?p ?o }");

        assertThat(unknown.err()).contains("(unknown-query)");
        assertThat(missing.err()).contains("(missing-parameter)");
        assertThat(syntax.err()).contains("(query-syntax)");
        assertThat(update.err()).contains("(read-only)");
        assertThat(new Run[] {unknown, missing, syntax, update}).allSatisfy(run -> {
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
        });
    }

    @Test
    void theCatalogueIsListedAndEachQueryTold() {
        assertThat(papergraph.run("queries").out()).contains("papers-using", "top-methods");
        assertThat(papergraph.run("queries", "papers-using").out()).contains("SELECT", "concept");
    }

    @Test
    void relatedPapersComeWithReasons() {
        Run related = papergraph.run("related", "first paper");
        Run json = papergraph.run("related", "arxiv:1701.00001", "--format", "json");

        assertThat(related.exitCode()).isZero();
        assertThat(related.out())
                .contains("A Second Paper on Frobnication", "Adam", "cites A First Paper on Frobnication");
        assertThat(json.out()).startsWith("{").contains("\"score\"");
    }

    @Test
    void papersAreFoundByTheirWords() {
        assertThat(papergraph.run("search", "frobnication", "--limit", "1").out())
                .contains("Paper on Frobnication");
        assertThat(papergraph.run("search", "no-such-word").out()).contains("No paper has these words.");
        assertThat(papergraph.run("related").err()).contains("no-seed");
        assertThat(papergraph
                        .run("related", "--text", "frobnication", "--year", "x")
                        .err())
                .contains("bad-years");
        assertThat(papergraph
                        .run("related", "--text", "frobnication", "--weight", "words=-1")
                        .err())
                .contains("bad-weight");
        assertThat(papergraph
                        .run("related", "--text", "frobnication", "--seen", "no-file")
                        .err())
                .contains("unreadable-seen");
    }

    @Test
    void anAmbiguousNameListsItsCandidates() {
        Run related = papergraph.run("related", "frobnication");

        assertThat(related.exitCode()).isEqualTo(2);
        assertThat(related.out()).isEmpty();
        assertThat(related.err())
                .contains("(ambiguous-paper)", "A First Paper on Frobnication", "A Second Paper on Frobnication");
    }

    @Test
    void aPaperAndAConceptAreShownWithTheirSentences() {
        assertThat(papergraph.run("show", "a plain third note").out()).contains("Nobody trains k-means.");
        assertThat(papergraph.run("show", "Adam").out())
                .contains("One and Two train a ResNet on ImageNet with Adam.", "A Second Paper on Frobnication");
        assertThat(papergraph.run("show", "Adam", "--kind", "paper").exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "turtle,   PREFIX",
        "ntriples, <https://papergraph.org/data/paper/arxiv/1701.00001>",
        "nquads,   <https://papergraph.org/data/graph/concepts> .",
        "trig,     PREFIX",
        "jsonld,   @context",
        "rdfxml,   <rdf:RDF",
        "bibtex,   @misc{one2017first"
    })
    void theGraphIsExportedInEveryFormat(String format, String sign) {
        Run export = papergraph.run("export", "--format", format);

        assertThat(export.exitCode()).isZero();
        assertThat(export.out()).contains(sign, "A First Paper on Frobnication");
    }

    @Test
    void anExportToAFileIsTheSameAndWhole() {
        Run export = papergraph.run("export", "-o", "graph.ttl");

        assertThat(export.exitCode()).isZero();
        assertThat(export.out()).isEmpty();
        assertThat(folder.resolve("graph.ttl"))
                .hasContent(papergraph.run("export").out());
        assertThat(papergraph.run("export", "-o", "no/such/folder/graph.ttl").err())
                .contains("cannot write no/such/folder/graph.ttl: its folder does not exist (output-failed)");
    }

    @Test
    void aDeviceIsWrittenAndNotReplaced() {
        Run device = papergraph.shell("\"$PAPERGRAPH\" export -o /dev/stdout | head -n 1; ls -l /dev/stdout");

        assertThat(device.outLines()).hasSize(2).first().asString().startsWith("PREFIX");
        assertThat(device.outLines().get(1)).startsWith("l");
    }

    @Test
    void extractPrintsOneObjectASummaryAndStoresNothing() {
        Run extract = papergraph.run("extract", "records.jsonl", "--graph", "not-made");
        Run table = papergraph.run("extract", "records.jsonl", "--format", "table");

        assertThat(extract.outLines()).hasSize(3);
        assertThat(extract.outLines().get(0))
                .startsWith("{\"id\":\"first\"")
                .contains("\"name\":\"Adam\"", "\"type\":\"method\"", "\"start\":", "\"cited\":[");
        assertThat(folder.resolve("not-made")).doesNotExist();
        assertThat(table.out()).contains("Adam", "ImageNet");
    }

    @Test
    void standardInputIsReadAsAnyFile() {
        Run extract = papergraph.runWithInput(RECORDS, "extract", "-");
        Run build = papergraph.runWithInput(RECORDS, "build", "-", "--graph", "from-stdin");

        assertThat(extract.outLines()).hasSize(3);
        assertThat(build.exitCode()).isZero();
        assertThat(build.outLines()).contains("3 summaries of 3 papers");
    }

    @Test
    void usersLexiconsAndBasesAreTaken() throws IOException {
        Files.writeString(folder.resolve("mine.tsv"), """
                kind\tprefLabel\taltLabels\tcaseSensitive\tbroader\tyear\tintroducedBy
                task\tFrobnication\t\t\t\t\t
                """);

        Run build = papergraph.run(
                "build",
                "records.jsonl",
                "--graph",
                "own",
                "--lexicon",
                "mine.tsv",
                "--base",
                "https://example.org/x/");

        assertThat(build.exitCode()).isZero();
        assertThat(papergraph.run("export", "--graph", "own").out())
                .contains("<https://example.org/x/concept/task/frobnication>");
        assertThat(papergraph
                        .run("build", "records.jsonl", "--graph", "own", "--lexicon", "no.tsv")
                        .err())
                .contains("(missing-lexicon)");
        assertThat(papergraph
                        .run("build", "records.jsonl", "--graph", "own2", "--base", "nonsense?")
                        .err())
                .contains("(invalid-base)");
    }

    @Test
    void statisticsAreNumbersForPeopleAndForPrograms() {
        assertThat(papergraph.run("stats").outLines()).anyMatch(line -> line.matches("papers with a summary +3"));
        assertThat(papergraph.run("stats", "--format", "json").out()).contains("\"papers\" : 3");
    }

    @Test
    void theGraphIsNamedByOptionOrVariable() {
        assertThat(papergraph.with("PAPERGRAPH_GRAPH", "elsewhere").run("stats").err())
                .contains("elsewhere", "(no-graph)");
        assertThat(papergraph.run("--graph", "papergraph-db", "stats").exitCode())
                .isZero();
    }

    @Test
    void wrongUsageIsToldWithTheWayToHelp() {
        assertThat(papergraph.run().err()).contains("(bad-usage)", "papergraph --help");
        assertThat(papergraph.run("build").err()).contains("(bad-usage)", "papergraph build --help");
        assertThat(papergraph.run("serch", "x").err())
                .contains("there is no command \"serch\"; the nearest is search (bad-usage)");
        assertThat(papergraph.run("related", "first", "--facet", "x").err())
                .contains("expected one of background, method, result but was 'x' (bad-usage)");
        Run format = papergraph.run("build", "records.jsonl", "--as", "pdf");
        assertThat(format.exitCode()).isEqualTo(2);
        assertThat(format.err()).contains("markdown").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many"})
    void lessThanOneIsNoLimit(String limit) {
        Run search = papergraph.run("search", "frobnication", "--limit", limit);

        assertThat(search.exitCode()).isEqualTo(2);
        assertThat(search.out()).isEmpty();
        assertThat(search.errLines())
                .singleElement()
                .asString()
                .contains("'--limit'", "'" + limit + "' is not a whole number above 0 (bad-usage)");
    }

    @Test
    void aReaderThatGoesAwayIsNoError() {
        Run piped = papergraph.shell("\"$PAPERGRAPH\" export | head -n 1; echo ${PIPESTATUS[0]}");

        assertThat(piped.outLines()).hasSize(2).last().isEqualTo("0");
        assertThat(piped.err()).isEmpty();
    }

    @Test
    void aStandardOutputThatIsFullIsAnError() {
        Run full = papergraph.shell("\"$PAPERGRAPH\" export > /dev/full");

        assertThat(full.exitCode()).isEqualTo(1);
        assertThat(full.errLines()).singleElement().asString().contains("(output-failed)");
    }

    @Test
    void completionIsAScriptThatBashTakes() {
        Run bash = papergraph.shell("source <(\"$PAPERGRAPH\" completion) && complete -p papergraph");

        assertThat(bash.exitCode()).isZero();
        assertThat(bash.out()).contains("papergraph");
    }

    @Test
    void everyCommandHasHelp() {
        for (String command : new String[] {"build", "extract", "query", "related", "show", "export", "check"}) {
            Run help = papergraph.run(command, "--help");
            assertThat(help.exitCode()).as(command).isZero();
            assertThat(help.out()).as(command).startsWith("Usage: papergraph " + command);
        }
    }
}
