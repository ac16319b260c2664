package org.papergraph.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.papergraph.extractor.source.ReadError;

/** Every error that a user can meet has a heading in docs/errors.md, and every heading is of such an error. */
class ErrorNamesTest {

    private static final String NAME = "\"([a-z][a-z0-9]*(?:-[a-z0-9]+)+)\"";

    /** Where the sources give an error its name. */
    private static final List<Pattern> GIVEN = List.of(
            Pattern.compile("new Failure\\(\\s*ExitCode\\.\\w+,\\s*" + NAME),
            Pattern.compile("new (?:QueryException|StoreUnavailableException)\\(\\s*" + NAME),
            Pattern.compile("new Rejection\\([^\"]*" + NAME),
            Pattern.compile("String NAME = " + NAME),
            Pattern.compile("fail [^\\n]*\\(([a-z]+(?:-[a-z]+)+)\\)"));

    /** The finders put these together: "unknown-" and what they look for. */
    private static final List<String> FOUND = List.of("paper", "concept", "author");

    @Test
    void everyErrorHasAHeadingAndEveryHeadingAnError() throws IOException {
        assertThat(headings()).isEqualTo(names());
    }

    private static Set<String> headings() throws IOException {
        Set<String> headings = new TreeSet<>();
        for (String line : Files.readAllLines(Launcher.HOME.resolve("docs/errors.md"))) {
            if (line.startsWith("### ")) {
                headings.add(line.substring("### ".length()));
            }
        }
        return headings;
    }

    private static Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            for (Pattern pattern : GIVEN) {
                for (Matcher name = pattern.matcher(text); name.find(); ) {
                    names.add(name.group(name.groupCount()));
                }
            }
        }
        Arrays.stream(ReadError.values()).map(ReadError::label).forEach(names::add);
        FOUND.forEach(sought -> {
            names.add("unknown-" + sought);
            names.add("ambiguous-" + sought);
        });
        return names;
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>(List.of(Launcher.HOME.resolve("papergraph")));
        for (String module : List.of("ontology", "extractor", "graph", "queries", "app")) {
            try (Stream<Path> files = Files.walk(Launcher.HOME.resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }
}
