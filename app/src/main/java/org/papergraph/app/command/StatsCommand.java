package org.papergraph.app.command;

import java.io.IOException;
import org.papergraph.app.ExitCode;
import org.papergraph.queries.json.JsonAnswers;
import org.papergraph.queries.statistics.Statistics;
import org.papergraph.queries.statistics.StatisticsText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code papergraph stats}. */
@Command(name = "stats", description = "Count what the graph holds.")
final class StatsCommand extends Subcommand {

    @Option(names = "--format", paramLabel = "FORMAT", description = "table or json (default: table).")
    private AnswerFormat format = AnswerFormat.TABLE;

    StatsCommand(PapergraphCommand shared) {
        super(shared);
    }

    @Override
    ExitCode run() throws IOException {
        Statistics statistics = shared.askIndexed((view, index) -> index.statistics());
        if (format == AnswerFormat.JSON) {
            new JsonAnswers().write(statistics, shared.console().out());
        } else {
            shared.print(StatisticsText.of(statistics));
        }
        return ExitCode.DONE;
    }
}
