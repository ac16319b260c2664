package org.papergraph.queries.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.papergraph.queries.Golden;

/** Holds docs/queries.md equal to the catalogue. With PAPERGRAPH_RENEW set in the environment, that part of the page is written. */
class CataloguePageTest {

    private static final Path PAGE = Path.of("../docs/queries.md");
    private static final Path ANSWERS = Golden.folder("golden");
    private static final String MARK = "<!-- From here on written by CataloguePageTest. -->\n";

    @Test
    void thePageListsTheCatalogue() throws IOException {
        String page = Files.readString(PAGE, UTF_8);
        String introduction = page.substring(0, page.indexOf(MARK) + MARK.length());
        String expected = introduction
                + QueryCatalogue.own().queries().stream()
                        .map(CataloguePageTest::section)
                        .collect(Collectors.joining());
        if (System.getenv("PAPERGRAPH_RENEW") != null) {
            Files.writeString(PAGE, expected, UTF_8);
        }
        assertThat(Files.readString(PAGE, UTF_8)).isEqualTo(expected);
    }

    private static String section(NamedQuery query) {
        StringBuilder section = new StringBuilder();
        section.append("\n### ").append(query.name()).append("\n\n");
        section.append(query.title()).append(". ").append(query.description()).append("\n\n");
        if (!query.parameters().isEmpty()) {
            section.append("| parameter | type | what it is | if not given |\n|---|---|---|---|\n");
            for (Parameter parameter : query.parameters()) {
                section.append("| ")
                        .append(parameter.name())
                        .append(" | ")
                        .append(parameter.type().label())
                        .append(" | ")
                        .append(parameter.description())
                        .append(" | ")
                        .append(parameter.defaultValue().orElse("an error"))
                        .append(" |\n");
            }
            section.append('\n');
        }
        query.limit()
                .ifPresent(limit -> section.append("Gives the first ")
                        .append(limit)
                        .append(" rows unless `--limit` says otherwise.\n\n"));
        section.append("```\npapergraph query ").append(query.name());
        query.example().forEach((name, value) -> section.append(" -p ").append(argument(name + "=" + value)));
        section.append("\n```\n\n```text\n").append(answer(query));
        return section.append("```\n").toString();
    }

    /** What {@code GoldenQueriesTest} holds the query to. */
    private static String answer(NamedQuery query) {
        Path folder = ANSWERS.resolve(query.name());
        List<String> example = query.example().entrySet().stream()
                .map(argument -> argument.getKey() + "=" + argument.getValue())
                .toList();
        try {
            assertThat(Files.readAllLines(folder.resolve("arguments"), UTF_8))
                    .as("%s: the golden case is the example", query.name())
                    .isEqualTo(example);
            return Files.readString(folder.resolve("expected.txt"), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String argument(String text) {
        return text.matches("[\\w:=.,/-]+") ? text : "'" + text + "'";
    }
}
