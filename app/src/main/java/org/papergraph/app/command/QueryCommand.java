package org.papergraph.app.command;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.papergraph.app.ExitCode;
import org.papergraph.queries.catalogue.NamedQuery;
import org.papergraph.queries.catalogue.QueryCatalogue;
import org.papergraph.queries.run.QueryLimits;
import org.papergraph.queries.run.QueryOutcome;
import org.papergraph.queries.run.QueryRunner;
import org.papergraph.queries.run.ResultFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code papergraph query}. */
@Command(
        name = "query",
        description = "Ask the graph: a query of the catalogue, a file, or SPARQL.",
        footer = {
            "",
            "  papergraph query papers-using -p concept=Adam",
            "  papergraph query my.rq --format csv",
            "  papergraph query 'SELECT ?title { ?paper pg:introduces ?c ; dcterms:title ?title }'"
        })
final class QueryCommand extends Subcommand {

    @Parameters(
            paramLabel = "QUERY",
            description =
                    "A name that 'papergraph queries' lists, a .rq file, or SPARQL in quotes. Our prefixes are known.")
    private String query = "";

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description = "What the query needs: a concept by any of its names, a paper by id or title, a year, ...")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, csv, tsv, json, xml; bibtex for papers; turtle for CONSTRUCT and DESCRIBE (default:"
                    + " ${DEFAULT-VALUE}).")
    private String format = "table";

    @Option(names = "--limit", paramLabel = "N", description = "No more than N rows.")
    private Optional<Long> limit = Optional.empty();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "Give up after so long (default: ${DEFAULT-VALUE}).")
    private int timeout = 60;

    QueryCommand(PapergraphCommand shared) {
        super(shared);
    }

    @Override
    ExitCode run() {
        NamedQuery named = QueryCatalogue.own().resolve(query);
        ResultFormat resultFormat = ResultFormat.of(format);
        QueryLimits limits = new QueryLimits(Duration.ofSeconds(Math.max(1, timeout)), limit.map(n -> Math.max(0, n)));
        QueryOutcome outcome = shared.askPerhapsIndexed((view, index) -> new QueryRunner(view, index, limits)
                .run(
                        named,
                        parameters,
                        resultFormat,
                        shared.console().width(),
                        shared.console().out()));
        if (outcome.cut()) {
            shared.console().err().println("there are more than " + outcome.rows() + " rows");
        } else if (outcome.rows() == 0) {
            shared.console().err().println("no rows");
        }
        return ExitCode.DONE;
    }
}
