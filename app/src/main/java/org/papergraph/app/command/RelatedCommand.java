package org.papergraph.app.command;

import java.io.IOException;
import org.papergraph.app.ExitCode;
import org.papergraph.queries.find.PaperFinder;
import org.papergraph.queries.json.JsonAnswers;
import org.papergraph.queries.related.RelatedAnswer;
import org.papergraph.queries.related.RelatedPapers;
import org.papergraph.queries.related.RelatedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code papergraph related}. */
@Command(name = "related", description = "List the papers most like one paper, and the reasons.")
final class RelatedCommand extends Subcommand {

    @Parameters(paramLabel = "PAPER", description = "Id, IRI, title or an unambiguous part of it.")
    private String paper = "";

    @Option(names = "--limit", paramLabel = "N", description = "No more than N papers (default: ${DEFAULT-VALUE}).")
    private int limit = 10;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table or json (default: table).")
    private AnswerFormat format = AnswerFormat.TABLE;

    RelatedCommand(PapergraphCommand shared) {
        super(shared);
    }

    @Override
    ExitCode run() throws IOException {
        RelatedAnswer answer = shared.ask(
                view -> new RelatedPapers(view).related(new PaperFinder(view).require(paper), Math.max(1, limit)));
        if (format == AnswerFormat.JSON) {
            new JsonAnswers().write(answer, shared.console().out());
        } else {
            shared.print(new RelatedText(shared.console().width()).of(answer));
        }
        return ExitCode.DONE;
    }
}
