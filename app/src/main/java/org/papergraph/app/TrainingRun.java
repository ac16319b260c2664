package org.papergraph.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the usual commands once, so that the launcher can keep the classes that they load in an archive (AppCDS). What they
 * print is of no interest, and no failure matters: a class that is missing from the archive is loaded as ever.
 */
final class TrainingRun {

    private static final String RECORDS = """
            {"id": "a", "title": "A First Paper", "authors": ["Ann One"], "year": 2017, "text": "We propose the Fancy \
            Network (FN), which uses Adam and beats BERT (Devlin et al., 2018) on ImageNet; see arXiv:1706.03762."}
            {"id": "b", "title": "A Second Paper", "text": "Another use of Adam on **ImageNet**, $x^2$, and [1].\\n[1] A. One. \
            A First Paper. NIPS 2017."}
            """;
    private static final String NOTE =
            "---\ntitle: A Third Paper\n---\n\n* It uses the Transformer for *translation*.\n";
    private static final String PAGE =
            "[link]\nA page's summary of dropout on MNIST.\n[link]\nAnother one, of k-means.\n";

    private TrainingRun() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("papergraph-training");
        try {
            Path input = Files.createDirectory(folder.resolve("input"));
            Files.writeString(input.resolve("records.jsonl"), RECORDS);
            Files.writeString(input.resolve("note.md"), NOTE);
            Files.writeString(input.resolve("page.txt"), PAGE);
            train(input.toString(), folder.resolve("graph").toString());
        } finally {
            delete(folder);
        }
    }

    private static void train(String input, String graph) {
        Stream.of(
                        List.of("--help"),
                        List.of("build", "--help"),
                        List.of("no-such-command"),
                        List.of("extract", input),
                        List.of("build", input, "--graph", graph),
                        List.of("build", input, "--graph", graph),
                        List.of("stats", "--graph", graph),
                        List.of("queries"),
                        List.of("query", "papers-using", "-p", "concept=Adam", "--graph", graph),
                        List.of("query", "top-methods", "--format", "csv", "--graph", graph),
                        List.of("query", "SELECT * { ?s ?p ?o } LIMIT 3", "--format", "json", "--graph", graph),
                        List.of("related", "a first paper", "--graph", graph),
                        List.of("search", "dropout", "--graph", graph),
                        List.of("show", "Adam", "--graph", graph),
                        List.of("show", "a first paper", "--format", "json", "--graph", graph),
                        List.of("check", "--graph", graph),
                        List.of("export", "--graph", graph))
                .forEach(command -> new CommandLineRun(Console.ofProcess()).run(command.toArray(String[]::new)));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
