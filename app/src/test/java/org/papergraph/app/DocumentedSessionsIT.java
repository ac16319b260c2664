package org.papergraph.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the documentation shows is what papergraph answers: each {@code console} block is run, and compared. Run with {@code
 * PAPERGRAPH_RENEW=1} to write the answers into the documentation instead.
 */
class DocumentedSessionsIT {

    private static final String COMMAND = "$ ./papergraph ";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void samples() throws IOException {
        SampleCorpus.copyTo(folder.resolve("samples"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/commands.md"})
    void everySessionIsAsItIsShown(String document) throws IOException {
        Path file = Launcher.HOME.resolve(document);
        List<String> shown = Files.readAllLines(file);
        List<String> actual = replayed(shown);
        if (Golden.isRenewed()) {
            Files.write(file, actual);
        } else {
            assertThat(timeless(actual)).isEqualTo(timeless(shown));
        }
    }

    /** The document with the answers of this papergraph in it. */
    private static List<String> replayed(List<String> document) {
        List<String> replayed = new ArrayList<>();
        boolean session = false;
        for (String line : document) {
            if (line.equals("```console")) {
                session = true;
                replayed.add(line);
            } else if (line.equals("```")) {
                session = false;
                replayed.add(line);
            } else if (session && line.startsWith(COMMAND)) {
                replayed.add(line);
                replayed.addAll(answer(line.substring(COMMAND.length())));
            } else if (!session) {
                replayed.add(line);
            }
        }
        return replayed;
    }

    private static List<String> answer(String arguments) {
        Launcher.Run run = Launcher.in(folder).wide(110).shell("\"$PAPERGRAPH\" " + arguments + " 2>&1");
        return run.outLines();
    }

    /** Times differ from run to run. */
    private static List<String> timeless(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceFirst("\\(\\d+\\.\\d s(?:, \\S+ summaries/s)?\\)$", "(… s)"))
                .toList();
    }
}
