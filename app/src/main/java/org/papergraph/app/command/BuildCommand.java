package org.papergraph.app.command;

import java.util.Optional;
import org.papergraph.app.ExitCode;
import org.papergraph.app.build.BuildOptions;
import org.papergraph.app.build.BuildReport;
import org.papergraph.app.build.BuildReportText;
import org.papergraph.app.build.CorpusBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code papergraph build}. */
@Command(
        name = "build",
        description = {
            "Read summaries into the graph, and bring all that is linked up to date.",
            "",
            "What is already in the graph stays; what has not changed is not read again. An entry that has gone from a "
                    + "file that was read again wholly goes from the graph too."
        })
final class BuildCommand extends Subcommand {

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "What the IRIs of a new graph begin with (default: https://papergraph.org/data/).")
    private Optional<String> base = Optional.empty();

    BuildCommand(PapergraphCommand shared) {
        super(shared);
    }

    @Override
    ExitCode run() {
        BuildOptions options = new BuildOptions(input.inputs(), shared.graph(), base, Version.number());
        BuildReport report = new CorpusBuild(options, shared.watched()).run();
        report.messages().lines().forEach(shared.console().err()::println);
        if (!shared.quiet()) {
            shared.print(BuildReportText.of(report));
        }
        return report.messages().exitCode();
    }
}
