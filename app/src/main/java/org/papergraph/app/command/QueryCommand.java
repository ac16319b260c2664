package org.papergraph.app.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.app.ExitCode;
import org.papergraph.app.Failure;
import org.papergraph.queries.QueryException;
import org.papergraph.queries.catalogue.NamedQuery;
import org.papergraph.queries.catalogue.QueryCatalogue;
import org.papergraph.queries.chart.ChartData;
import org.papergraph.queries.chart.ChartFormat;
import org.papergraph.queries.chart.ChartKind;
import org.papergraph.queries.chart.ChartPicture;
import org.papergraph.queries.chart.ChartRequest;
import org.papergraph.queries.chart.NoFontsException;
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
            "  papergraph query concept-trend -p concept=Adam --chart line -o trend.svg",
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

    @Option(names = "--limit", converter = AboveZero.class, paramLabel = "N", description = "No more than N rows.")
    private Optional<Integer> limit = Optional.empty();

    @Option(
            names = "--timeout",
            converter = AboveZero.class,
            paramLabel = "SECONDS",
            description = "Give up after so long (default: ${DEFAULT-VALUE}).")
    private int timeout = 60;

    @Option(
            names = "--chart",
            paramLabel = "KIND",
            description = "Draw the numbers of the answer: bar, or line over years.")
    private Optional<ChartKind> chart = Optional.empty();

    @Option(
            names = "--column",
            paramLabel = "NAME",
            description = "Draw this column (default: the first with numbers). May be given several times.")
    private List<String> columns = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to (default: standard output); .svg or .png for a chart.")
    private Optional<Path> output = Optional.empty();

    QueryCommand(PapergraphCommand shared) {
        super(shared);
    }

    @Override
    ExitCode run() throws IOException {
        NamedQuery named = QueryCatalogue.own().resolve(query);
        if (chart.isPresent()) {
            draw(named, new ChartRequest(chart.get(), columns));
        } else if (output.isPresent()) {
            ResultFile.write(output.get(), out -> answer(named, Integer.MAX_VALUE, out));
        } else {
            answer(named, shared.console().width(), shared.console().out());
        }
        return ExitCode.DONE;
    }

    private void answer(NamedQuery named, int width, OutputStream out) {
        ResultFormat resultFormat = ResultFormat.of(format);
        QueryOutcome outcome = shared.askPerhapsIndexed((view, index) ->
                new QueryRunner(view, index, limits()).run(named, parameters, resultFormat, width, out));
        if (outcome.cut()) {
            shared.console().err().println("there are more than " + outcome.rows() + " rows");
        } else if (outcome.rows() == 0) {
            shared.console()
                    .err()
                    .println("no rows" + named.wider().map(QueryCommand::advice).orElse(""));
        }
    }

    private static String advice(String wider) {
        return "; papergraph query " + wider + " may find some";
    }

    private void draw(NamedQuery named, ChartRequest request) {
        Path file = output.orElseThrow(() -> new QueryException(
                "no-output", "a chart cannot be printed", "name a file: -o chart.svg or -o chart.png"));
        ChartFormat picture = ChartFormat.of(file);
        ChartData data = shared.askPerhapsIndexed(
                (view, index) -> new QueryRunner(view, index, limits()).chart(named, parameters, request));
        // Otherwise Java looks for a screen, or shows a program in the dock.
        System.setProperty("java.awt.headless", "true");
        try {
            ChartPicture drawn = new ChartPicture(data);
            ResultFile.write(file, out -> drawn.write(picture, out));
        } catch (NoFontsException e) {
            throw new Failure(
                    ExitCode.INTERNAL,
                    "no-fonts",
                    "Java finds no fonts to write a chart with",
                    "install fontconfig and a font such as DejaVu");
        }
        data.remarks().forEach(shared.console().err()::println);
    }

    private QueryLimits limits() {
        return new QueryLimits(Duration.ofSeconds(timeout), limit.map(Integer::longValue));
    }
}
