package org.papergraph.app.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.papergraph.app.ExitCode;
import org.papergraph.queries.catalogue.NamedQuery;
import org.papergraph.queries.catalogue.Parameter;
import org.papergraph.queries.catalogue.QueryCatalogue;
import org.papergraph.queries.text.Report;
import org.papergraph.queries.text.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code papergraph queries}. */
@Command(name = "queries", description = "List the queries that come with papergraph, or tell all of one.")
final class QueriesCommand extends Subcommand {

    private static final List<String> COLUMNS = List.of("name", "answers", "parameters");

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "The query to tell all of, with its SPARQL.")
    private Optional<String> name = Optional.empty();

    QueriesCommand(PapergraphCommand shared) {
        super(shared);
    }

    @Override
    ExitCode run() {
        QueryCatalogue catalogue = QueryCatalogue.own();
        shared.print(name.map(n -> whole(catalogue.resolve(n))).orElseGet(() -> table(catalogue.queries())));
        return ExitCode.DONE;
    }

    private String table(List<NamedQuery> queries) {
        List<List<String>> rows = queries.stream()
                .map(query -> List.of(
                        query.name(),
                        query.title(),
                        query.parameters().stream().map(QueriesCommand::brief).collect(Collectors.joining(" "))))
                .toList();
        TextTable table = TextTable.fitted(
                COLUMNS, rows, new boolean[COLUMNS.size()], shared.console().width());
        StringBuilder text = new StringBuilder();
        table.header().forEach(line -> text.append(line).append('\n'));
        rows.forEach(row -> table.row(row).forEach(line -> text.append(line).append('\n')));
        return text.toString();
    }

    /** {@code concept=CONCEPT}, in brackets if it may be left out. */
    private static String brief(Parameter parameter) {
        String form = parameter.name() + "=" + parameter.type().name();
        return parameter.defaultValue().isPresent() ? "[" + form + "]" : form;
    }

    private String whole(NamedQuery query) {
        Report report = new Report(shared.console().width()).heading(query.name() + ": " + query.title());
        report.line(1, query.description());
        query.parameters()
                .forEach(parameter -> report.line(
                        1,
                        brief(parameter) + ": " + parameter.description()
                                + parameter
                                        .defaultValue()
                                        .map(value -> " (default: " + value + ")")
                                        .orElse("")));
        return report + "\n" + query.text();
    }
}
