package org.papergraph.queries.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.queries.text.Printable;
import org.papergraph.queries.text.TextTable;

/** What a search found as a table. */
public final class SearchText {

    private static final List<String> COLUMNS = List.of("score", "paper", "year", "id", "sentence");
    private static final boolean[] RIGHT = {true, false, true, false, false};

    /** Sentences are long, so that a table for no terminal is not as wide as they are. */
    private static final int WIDEST = 120;

    private final int width;

    /** @param width of the terminal, in columns; {@link Integer#MAX_VALUE} if it is not one */
    public SearchText(int width) {
        this.width = width == Integer.MAX_VALUE ? WIDEST : width;
    }

    public String of(SearchAnswer answer) {
        if (answer.papers().isEmpty()) {
            return "No paper has these words.\n";
        }
        List<List<String>> rows = answer.papers().stream().map(SearchText::row).toList();
        TextTable table = TextTable.fitted(COLUMNS, rows, RIGHT, width);
        return Stream.concat(table.header().stream(), rows.stream().flatMap(row -> table.row(row).stream()))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> row(FoundPaper paper) {
        return List.of(
                String.format(Locale.ROOT, "%.2f", paper.score()),
                Printable.of(paper.label()),
                paper.year().map(String::valueOf).orElse(""),
                paper.key().startsWith("title:") ? "" : paper.key(),
                Printable.of(paper.sentence().orElse("")));
    }
}
