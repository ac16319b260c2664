package org.papergraph.app.command;

import java.io.IOException;
import org.papergraph.app.ExitCode;
import org.papergraph.queries.bibtex.BibtexAnswer;
import org.papergraph.queries.find.PaperFinder;
import org.papergraph.queries.json.JsonAnswers;
import org.papergraph.queries.related.Related;
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

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, json or bibtex (default: table).")
    private RelatedFormat format = RelatedFormat.TABLE;

    RelatedCommand(PapergraphCommand shared) {
        super(shared);
    }

    @Override
    ExitCode run() throws IOException {
        RelatedAnswer answer = shared.ask(view -> {
            RelatedAnswer found =
                    new RelatedPapers(view).related(new PaperFinder(view).require(paper), Math.max(1, limit));
            if (format == RelatedFormat.BIBTEX) {
                new BibtexAnswer(view, shared.console().out())
                        .write(found.papers().stream().map(Related::iri).toList());
            }
            return found;
        });
        switch (format) {
            case TABLE -> shared.print(new RelatedText(shared.console().width()).of(answer));
            case JSON -> new JsonAnswers().write(answer, shared.console().out());
            case BIBTEX ->
                answer.emptyBecause().ifPresent(why -> shared.console().err().println("no related papers: " + why));
        }
        return ExitCode.DONE;
    }
}
