package org.papergraph.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.papergraph.app.ExitCode;
import org.papergraph.queries.find.ThingFinder;
import org.papergraph.queries.map.MapFinder;
import org.papergraph.queries.map.MapFormat;
import org.papergraph.queries.map.MapLimits;
import org.papergraph.queries.map.Neighbourhood;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code papergraph map}. */
@Command(
        name = "map",
        description = "Write what is around a paper or concept as GraphML or Graphviz DOT.",
        footer = {
            "",
            "  papergraph map BERT -o bert.graphml",
            "  papergraph map RoBERTa --depth 1 --authors | dot -Tsvg > roberta.svg"
        })
final class MapCommand extends Subcommand {

    @Parameters(
            paramLabel = "PAPER|CONCEPT",
            description = "A concept by any of its names; a paper by id, IRI, title or an unambiguous part of it.")
    private String name = "";

    @Option(
            names = "--depth",
            converter = AboveZero.class,
            paramLabel = "N",
            description = "No more than N steps away; a concept in common is two (default: ${DEFAULT-VALUE}).")
    private int depth = 2;

    @Option(
            names = "--limit",
            converter = AboveZero.class,
            paramLabel = "N",
            description =
                    "Only the N nearest things: what few papers name or cite is nearer (default: ${DEFAULT-VALUE}).")
    private int limit = 40;

    @Option(names = "--authors", description = "Authors, too.")
    private boolean authors;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "graphml or dot (default: by the ending of FILE; dot on standard output).")
    private Optional<MapFormat> format = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to (default: standard output). A file appears when it is complete.")
    private Optional<Path> output = Optional.empty();

    MapCommand(PapergraphCommand shared) {
        super(shared);
    }

    @Override
    ExitCode run() throws IOException {
        MapFormat written = format.or(() -> output.map(MapFormat::of)).orElse(MapFormat.DOT);
        MapLimits limits = new MapLimits(depth, limit, authors);
        Neighbourhood map = shared.ask(view -> new MapFinder(view, limits).around(new ThingFinder(view).require(name)));
        if (output.isPresent()) {
            ResultFile.write(output.get(), out -> written.write(map, out));
        } else {
            written.write(map, shared.console().out());
        }
        map.remark().ifPresent(shared.console().err()::println);
        return ExitCode.DONE;
    }
}
