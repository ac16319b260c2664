package org.papergraph.app.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.papergraph.graph.store.UpdateCounts;

/** A build's report for people: one subject a line. */
public final class BuildReportText {

    private static final double MILLIS = 1000.0;

    private BuildReportText() {}

    public static String of(BuildReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(number(report.entries(), "entry", "entries") + " read, " + count(report.extracted())
                + " of them new or changed");
        report.linking().ifPresent(linking -> {
            lines.add(summaries(report, linking));
            lines.add(changes(linking.counts()));
            lines.add("concepts: " + concepts(linking.tally()));
            lines.add("links to concepts: " + count(linking.tally().links()));
            lines.add("cited works: " + count(linking.tally().cited()) + ", of which "
                    + count(linking.tally().resolved()) + " matched to a paper, title or identifier");
        });
        if (report.messages().rejected() > 0) {
            lines.add("rejected: " + count(report.messages().rejected()));
        }
        if (report.nothingChanged()) {
            lines.add("nothing changed");
        }
        lines.add("the graph is in " + report.graph() + " (" + time(report) + ")");
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String summaries(BuildReport report, BuildReport.Linking linking) {
        LinkTally tally = linking.tally();
        int copies = report.known() - tally.summaries();
        return number(tally.summaries(), "summary", "summaries") + " of " + number(tally.papers(), "paper", "papers")
                + (copies > 0 ? ", and " + number(copies, "duplicate", "duplicates") : "");
    }

    private static String changes(UpdateCounts counts) {
        return "summaries: " + count(counts.added()) + " new, " + count(counts.changed()) + " changed, "
                + count(counts.unchanged()) + " unchanged, " + count(counts.removed()) + " removed";
    }

    private static String concepts(LinkTally tally) {
        return tally.concepts().entrySet().stream()
                .map(entry -> number(
                        entry.getValue(), entry.getKey().label(), entry.getKey().label() + "s"))
                .collect(Collectors.joining(", "));
    }

    private static String time(BuildReport report) {
        double seconds = report.time().toMillis() / MILLIS;
        String rate = report.extracted() >= seconds && report.extracted() > 0
                ? String.format(Locale.ROOT, ", %.0f summaries/s", report.extracted() / Math.max(seconds, 1e-3))
                : "";
        return String.format(Locale.ROOT, "%.1f s", seconds) + rate;
    }

    private static String number(long count, String one, String many) {
        return count(count) + " " + (count == 1 ? one : many);
    }

    private static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
