package org.papergraph.app.command;

import java.io.IOException;
import java.util.List;
import org.papergraph.app.ExitCode;
import org.papergraph.queries.json.JsonAnswers;
import org.papergraph.queries.search.PaperSearch;
import org.papergraph.queries.search.SearchAnswer;
import org.papergraph.queries.search.SearchText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code papergraph search}. */
@Command(
        name = "search",
        description = "Find papers by the words of their titles and summaries.",
        footer = {
            "",
            "  papergraph search graph networks",
            "  papergraph search '\"data augmentation\" +segmentation -medical'"
        })
final class SearchCommand extends Subcommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "WORDS",
            description =
                    "Any of them may occur; a phrase in double quotes; + before what must and - before what must not.")
    private List<String> words = List.of();

    @Option(
            names = "--limit",
            converter = AboveZero.class,
            paramLabel = "N",
            description = "No more than N papers (default: ${DEFAULT-VALUE}).")
    private int limit = 10;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table or json (default: table).")
    private AnswerFormat format = AnswerFormat.TABLE;

    SearchCommand(PapergraphCommand shared) {
        super(shared);
    }

    @Override
    ExitCode run() throws IOException {
        SearchAnswer answer =
                shared.askIndexed((view, index) -> new PaperSearch(view, index).search(String.join(" ", words), limit));
        if (format == AnswerFormat.JSON) {
            new JsonAnswers().write(answer, shared.console().out());
        } else {
            shared.print(new SearchText(shared.console().width()).of(answer));
        }
        return ExitCode.DONE;
    }
}
