package org.papergraph.queries.statistics;

import java.util.Locale;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Role;

/** Statistics as text: one number a line. */
public final class StatisticsText {

    private StatisticsText() {}

    public static String of(Statistics statistics) {
        StringBuilder text = new StringBuilder();
        line(text, "papers with a summary", statistics.papers());
        line(text, "papers that are only cited", statistics.stubs());
        line(text, "summaries", statistics.summaries());
        line(text, "authors", statistics.authors());
        for (ConceptKind kind : ConceptKind.values()) {
            line(text, "concepts: " + kind.label() + "s", statistics.concepts().getOrDefault(kind, 0L));
        }
        for (Role role : Role.values()) {
            line(text, "links: " + role.label(), statistics.links().getOrDefault(role, 0L));
        }
        line(text, "citations matched", statistics.resolvedCitations());
        line(text, "citations not matched", statistics.unresolvedCitations());
        line(text, "mentions", statistics.mentions());
        line(text, "triples", statistics.triples());
        statistics.firstYear().ifPresent(year -> line(text, "first year", year));
        statistics.lastYear().ifPresent(year -> line(text, "last year", year));
        return text.toString();
    }

    private static void line(StringBuilder text, String name, long value) {
        text.append(String.format(Locale.ROOT, "%-28s %12d\n", name, value));
    }
}
