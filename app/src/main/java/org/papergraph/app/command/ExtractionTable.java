package org.papergraph.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.papergraph.ontology.CitedWork;
import org.papergraph.ontology.Entity;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.Summary;
import org.papergraph.queries.text.Printable;
import org.papergraph.queries.text.TextTable;

/** An extraction as a table for people: a line for the summary, then a row for each concept and cited work. */
final class ExtractionTable {

    private static final List<String> COLUMNS = List.of("type", "name", "role", "conf", "as");
    private static final boolean[] RIGHT = {false, false, false, true, false};

    private final int width;

    /** @param width of the terminal, in columns; {@link Integer#MAX_VALUE} if it is not one */
    ExtractionTable(int width) {
        this.width = width;
    }

    String of(Extraction extraction) {
        List<List<String>> rows = new ArrayList<>();
        extraction.entities().forEach(entity -> rows.add(row(entity)));
        extraction.cited().forEach(work -> rows.add(row(work)));
        StringBuilder text = new StringBuilder(heading(extraction.summary())).append('\n');
        if (!rows.isEmpty()) {
            TextTable table = TextTable.fitted(COLUMNS, rows, RIGHT, width);
            table.header().forEach(line -> text.append(line).append('\n'));
            rows.forEach(row -> table.row(row).forEach(line -> text.append(line).append('\n')));
        }
        return text.append('\n').toString();
    }

    private static String heading(Summary summary) {
        String title = summary.paper().title().map(t -> ": " + Printable.of(t)).orElse("");
        return summary.id() + title + " (" + summary.seenAt().get(0) + ")";
    }

    private static List<String> row(Entity entity) {
        return List.of(
                entity.concept().kind().label(),
                Printable.of(entity.concept().label()),
                entity.role().label(),
                String.format(Locale.ROOT, "%.2f", entity.confidence()),
                forms(entity.forms()));
    }

    private static List<String> row(CitedWork work) {
        return List.of("cited", Printable.of(work.title().orElse(work.name())), "", "", forms(work.forms()));
    }

    private static String forms(List<String> forms) {
        return Printable.of(String.join(" | ", forms));
    }
}
