package org.papergraph.app.command;

import java.io.IOException;
import java.util.Optional;
import org.papergraph.app.ExitCode;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.describe.ConceptDescriber;
import org.papergraph.queries.describe.ConceptDescription;
import org.papergraph.queries.describe.ConceptText;
import org.papergraph.queries.describe.PaperDescriber;
import org.papergraph.queries.describe.PaperDescription;
import org.papergraph.queries.describe.PaperText;
import org.papergraph.queries.find.ConceptFinder;
import org.papergraph.queries.find.ConceptRef;
import org.papergraph.queries.find.PaperFinder;
import org.papergraph.queries.find.PaperRef;
import org.papergraph.queries.find.Reference;
import org.papergraph.queries.find.ThingFinder;
import org.papergraph.queries.json.JsonAnswers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code papergraph show}. */
@Command(
        name = "show",
        description = "Tell what the graph knows of a paper or a concept, with the sentences that say so.")
final class ShowCommand extends Subcommand {

    /** What kind of thing a name is looked for as. */
    enum Kind {
        PAPER,
        CONCEPT
    }

    @Parameters(
            paramLabel = "PAPER|CONCEPT",
            description = "A concept by any of its names; a paper by id, IRI, title or an unambiguous part of it.")
    private String name = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "paper or concept (default: a concept if one is called so, else a paper).")
    private Optional<Kind> kind = Optional.empty();

    @Option(
            names = "--limit",
            converter = AboveZero.class,
            paramLabel = "N",
            description = "No more than N papers of each role of a concept (default: ${DEFAULT-VALUE}).")
    private int limit = 10;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table or json (default: table).")
    private AnswerFormat format = AnswerFormat.TABLE;

    ShowCommand(PapergraphCommand shared) {
        super(shared);
    }

    @Override
    ExitCode run() throws IOException {
        Record answer = shared.ask(this::describe);
        if (format == AnswerFormat.JSON) {
            new JsonAnswers().write(answer, shared.console().out());
        } else {
            shared.print(text(answer));
        }
        return ExitCode.DONE;
    }

    private Record describe(GraphView view) {
        Reference thing = thing(view);
        return thing instanceof ConceptRef concept
                ? new ConceptDescriber(view).describe(concept, limit)
                : new PaperDescriber(view).describe((PaperRef) thing);
    }

    private Reference thing(GraphView view) {
        if (kind.isEmpty()) {
            return new ThingFinder(view).require(name);
        }
        return switch (kind.get()) {
            case PAPER -> new PaperFinder(view).require(name);
            case CONCEPT -> new ConceptFinder(view).require(name);
        };
    }

    private String text(Record answer) {
        int width = shared.console().width();
        return answer instanceof ConceptDescription concept
                ? new ConceptText(width).of(concept)
                : new PaperText(width).of((PaperDescription) answer);
    }
}
