package org.papergraph.queries.text;

/** Text for people that grows line by line, wrapped to the terminal. Lines end with "\n". */
public final class Report {

    private static final int INDENT = 2;
    private static final int NARROWEST = 20;

    private final int width;
    private final StringBuilder text = new StringBuilder();

    /** @param width of the terminal, in columns; {@link Integer#MAX_VALUE} if it is not one */
    public Report(int width) {
        this.width = width;
    }

    /** A heading with an empty line before it. */
    public Report heading(String heading) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        return line(0, heading);
    }

    /** A line, so many steps to the right; what does not fit goes on one step further right. Nothing, if it is blank. */
    public Report line(int steps, String line) {
        if (line.isBlank()) {
            return this;
        }
        String indent = " ".repeat(steps * INDENT);
        int room = Math.max(NARROWEST, width - indent.length() - INDENT);
        String further = "";
        for (String part : Wrapping.lines(Printable.of(line), room)) {
            text.append(indent).append(further).append(part).append('\n');
            further = " ".repeat(INDENT);
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
