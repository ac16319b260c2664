package org.papergraph.queries.related;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.queries.text.TextTable;

/** Related papers as a table, with the reasons in the last column. */
public final class RelatedText {

    /** So many reasons are shown for each paper. */
    private static final int REASONS = 5;

    private static final List<String> COLUMNS = List.of("score", "paper", "year", "id", "because of");
    private static final boolean[] RIGHT = {true, false, true, false, false};

    private final int width;

    /** @param width of the terminal, in columns; {@link Integer#MAX_VALUE} if it is not one */
    public RelatedText(int width) {
        this.width = width;
    }

    public String of(RelatedAnswer answer) {
        if (answer.emptyBecause().isPresent()) {
            return "No related papers: " + answer.emptyBecause().get() + ".\n";
        }
        List<List<String>> rows = answer.papers().stream().map(RelatedText::row).toList();
        TextTable table = TextTable.fitted(COLUMNS, rows, RIGHT, width);
        return Stream.concat(table.header().stream(), rows.stream().flatMap(row -> table.row(row).stream()))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> row(Related paper) {
        return List.of(
                decimals(paper.score()),
                paper.label(),
                paper.year().map(String::valueOf).orElse(""),
                paper.key().startsWith("title:") ? "" : paper.key(),
                reasons(paper));
    }

    private static String reasons(Related paper) {
        Stream<String> concepts =
                paper.concepts().stream().map(concept -> concept.label() + " " + decimals(concept.weight()));
        Stream<String> citations =
                paper.citations().stream().map(work -> "both cite " + work.label() + " " + decimals(work.weight()));
        List<String> all = Stream.concat(concepts, citations).toList();
        String shown = String.join(", ", all.subList(0, Math.min(REASONS, all.size())));
        return all.size() > REASONS ? shown + " and " + (all.size() - REASONS) + " more" : shown;
    }

    private static String decimals(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
