package org.papergraph.app.command;

import java.io.IOException;
import java.time.Duration;
import org.papergraph.app.ExitCode;
import org.papergraph.queries.find.ThingFinder;
import org.papergraph.queries.json.JsonAnswers;
import org.papergraph.queries.path.PathAnswer;
import org.papergraph.queries.path.PathFinder;
import org.papergraph.queries.path.PathLimits;
import org.papergraph.queries.path.PathText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code papergraph path}. */
@Command(
        name = "path",
        description = "Tell how two papers or concepts are connected, by citations and concepts that few papers name.",
        footer = {"", "  papergraph path RoBERTa 'Attention Is All You Need'"})
final class PathCommand extends Subcommand {

    @Parameters(
            index = "0",
            paramLabel = "FROM",
            description = "A concept by any of its names; a paper by id, IRI, title or an unambiguous part of it.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "TO", description = "The same.")
    private String to = "";

    @Option(
            names = "--steps",
            converter = AboveZero.class,
            paramLabel = "N",
            description = "No more than N steps; a concept in common is two (default: ${DEFAULT-VALUE}).")
    private int steps = 4;

    @Option(
            names = "--limit",
            converter = AboveZero.class,
            paramLabel = "N",
            description = "No more than N paths (default: ${DEFAULT-VALUE}).")
    private int limit = 3;

    @Option(
            names = "--timeout",
            converter = AboveZero.class,
            paramLabel = "SECONDS",
            description = "Tell what was found after so long (default: ${DEFAULT-VALUE}).")
    private int timeout = 10;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table or json (default: table).")
    private AnswerFormat format = AnswerFormat.TABLE;

    PathCommand(PapergraphCommand shared) {
        super(shared);
    }

    @Override
    ExitCode run() throws IOException {
        PathLimits limits = new PathLimits(steps, limit, Duration.ofSeconds(timeout));
        PathAnswer answer = shared.ask(view -> {
            ThingFinder things = new ThingFinder(view);
            return new PathFinder(view, limits).between(things.require(from), things.require(to));
        });
        if (format == AnswerFormat.JSON) {
            new JsonAnswers().write(answer, shared.console().out());
        } else {
            shared.print(new PathText(shared.console().width()).of(answer));
            answer.remark().ifPresent(shared.console().err()::println);
        }
        return ExitCode.DONE;
    }
}
