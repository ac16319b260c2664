package org.papergraph.extractor.source;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Metadata on top of a note, one field a line, as a list or not: {@code * **Title**: …}, {@code **Authors:** …},
 * {@code Year: …}.
 */
final class HeaderList {

    /** Behind this many headings a note has begun. */
    private static final int HEADINGS = 2;

    private static final Pattern FIELD = Pattern.compile("([\\p{L}()/ ]{2,24}?) ?: ?(.*)");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s)>\\]]+");

    private HeaderList() {}

    static void describe(Node document, SummaryDraft draft) {
        int headings = 0;
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Heading && ++headings > HEADINGS) {
                return;
            }
            if (block instanceof BulletList list) {
                for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                    fields(item.getFirstChild(), draft);
                }
            } else {
                fields(block, draft);
            }
        }
    }

    private static void fields(Node block, SummaryDraft draft) {
        if (block instanceof Paragraph) {
            for (String line : MarkdownText.of(block).split("\n")) {
                Matcher field = FIELD.matcher(line.strip());
                if (field.matches()) {
                    field(field.group(1).toLowerCase(Locale.ROOT).strip(), field.group(2), block, draft);
                }
            }
        }
    }

    private static void field(String name, String value, Node block, SummaryDraft draft) {
        switch (name) {
            case "title", "paper title" -> draft.title(value);
            case "author", "authors", "author(s)" -> draft.authors(AuthorNames.split(value));
            case "year", "published", "publication date", "publication year" -> draft.year(value);
            case "venue", "conference", "journal", "published in", "conference/journal" -> {
                draft.venue(value);
                draft.year(value);
            }
            case "tags", "keywords" -> NoteTags.describe(java.util.List.of(value.split("[,;]")), draft);
            case "doi", "arxiv" -> draft.identifier(value);
            case "link", "links", "url", "paper", "pdf", "paper link", "link to paper", "link to the paper" ->
                links(value, block, draft);
            default -> {
                // Any other label begins a sentence of the note.
            }
        }
    }

    /** What the line's words link to, and the links that stand in them. */
    private static void links(String value, Node block, SummaryDraft draft) {
        Matcher bare = LINK.matcher(value);
        while (bare.find()) {
            draft.identifier(bare.group());
        }
        MarkdownText.walk(block, node -> {
            if (node instanceof Link link && value.contains(MarkdownText.of(link))) {
                draft.identifier(link.getDestination());
            }
        });
    }
}
