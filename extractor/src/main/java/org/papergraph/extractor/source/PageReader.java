package org.papergraph.extractor.source;

import java.util.regex.Pattern;

/**
 * Saved web pages of summaries, in their three shapes: a stream of summaries, a venue's page that gives each paper's title,
 * authors, venue, year, keywords and abstract before its summary, and a front page. In all of them a line {@code [link]}
 * stands before each summary; what else stands on the page is furniture.
 */
final class PageReader implements FormatReader {

    private static final Pattern ENTRY = Pattern.compile("(?m)^\\[link\\][ \\t]*\\r?$");

    @Override
    public boolean recognises(Head head) {
        // A note with front matter may well have such a line.
        return ENTRY.matcher(head.text()).find() && !head.text().startsWith("---");
    }

    @Override
    public ItemCursor read(Input input) {
        return new PageCursor(input);
    }

    static boolean isEntry(String line) {
        return ENTRY.matcher(line).matches();
    }
}
