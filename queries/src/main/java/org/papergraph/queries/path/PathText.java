package org.papergraph.queries.path;

import java.util.Locale;
import org.papergraph.queries.text.Report;

/** Paths as text: a paragraph each, a line for each step and one for its sentence. */
public final class PathText {

    private final int width;

    /** @param width of the terminal, in columns; {@link Integer#MAX_VALUE} if it is not one */
    public PathText(int width) {
        this.width = width;
    }

    public String of(PathAnswer answer) {
        Report report = new Report(width);
        for (FoundPath path : answer.paths()) {
            int steps = path.steps().size();
            report.heading(
                    String.format(Locale.ROOT, "%d %s, cost %.2f", steps, steps == 1 ? "step" : "steps", path.cost()));
            report.line(1, answer.from());
            for (PathStep step : path.steps()) {
                report.line(1, step.link() + " " + step.to());
                step.sentence().ifPresent(sentence -> report.line(2, "\"" + sentence + "\""));
            }
        }
        return report.toString();
    }
}
