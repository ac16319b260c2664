package org.papergraph.app.command;

import java.io.PrintWriter;
import java.util.function.Consumer;
import org.papergraph.app.ExitCode;
import org.papergraph.app.build.Messages;
import org.papergraph.app.build.StreamedExtraction;
import org.papergraph.extractor.ExtractionJson;
import org.papergraph.ontology.Extraction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code papergraph extract}. */
@Command(
        name = "extract",
        description = "Print what each summary names and cites. Nothing is stored, and no summary knows of another.")
final class ExtractCommand extends Subcommand {

    /** How an extraction is printed. */
    enum OutputFormat {
        JSONL,
        TABLE
    }

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "jsonl: one object a summary; table: for people (default: jsonl).")
    private OutputFormat format = OutputFormat.JSONL;

    ExtractCommand(PapergraphCommand shared) {
        super(shared);
    }

    @Override
    ExitCode run() {
        PrintWriter out = shared.console().writer();
        Messages messages = new StreamedExtraction(input.inputs()).run(shared.watched(), printer(out));
        out.flush();
        messages.lines().forEach(shared.console().err()::println);
        return messages.exitCode();
    }

    private Consumer<Extraction> printer(PrintWriter out) {
        if (format == OutputFormat.TABLE) {
            ExtractionTable table = new ExtractionTable(shared.console().width());
            return extraction -> out.print(table.of(extraction));
        }
        ExtractionJson json = new ExtractionJson();
        return extraction -> out.println(json.write(extraction));
    }
}
