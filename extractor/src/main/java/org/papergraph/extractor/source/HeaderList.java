package org.papergraph.extractor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.papergraph.ontology.Identifier;

/**
 * Metadata on top of a note, one field a line, as a list or not: {@code * **Title**: …}, {@code **Authors:** …},
 * {@code Year: …}.
 */
final class HeaderList {

    /** Behind so many blocks, or a heading that follows the first list or paragraph, the note itself has begun. */
    private static final int BLOCKS = 6;

    private static final Pattern FIELD = Pattern.compile("([\\p{L}()/ ]{2,24}?) ?: ?(.*)");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s)>\\]]+");

    private HeaderList() {}

    static void describe(Node document, SummaryDraft draft) {
        Node block = document.getFirstChild();
        boolean begun = false;
        for (int i = 0; i < BLOCKS && block != null; i++) {
            boolean heading = block instanceof Heading;
            if (heading && begun) {
                return;
            }
            begun |= !heading;
            if (block instanceof BulletList) {
                for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
                    Optional.ofNullable(item.getFirstChild()).ifPresent(first -> fields(first, draft));
                }
            } else {
                fields(block, draft);
            }
            block = block.getNext();
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
            case "tags", "keywords" -> NoteTags.describe(List.of(value.split("[,;]")), draft);
            case "doi", "arxiv", "link", "links", "url", "paper", "pdf", "paper link", "link to paper" ->
                paper(value, block, draft);
            default -> {
                // Any other label begins a sentence of the note.
            }
        }
    }

    /** What the line's words are, link to or hold; of several plain links, to the code perhaps, only the first. */
    private static void paper(String value, Node block, SummaryDraft draft) {
        List<Identifier> found = new ArrayList<>();
        MarkdownText.walk(block, node -> {
            if (node instanceof Link link && value.contains(MarkdownText.of(link))) {
                Identifier.parse(link.getDestination()).ifPresent(found::add);
            }
        });
        Matcher bare = LINK.matcher(value);
        while (bare.find()) {
            Identifier.parse(bare.group()).ifPresent(found::add);
        }
        Identifier.parse(value).ifPresent(found::add);
        List<Identifier> named = found.stream()
                .filter(identifier -> identifier.scheme() != Identifier.Scheme.URL)
                .toList();
        if (named.isEmpty()) {
            found.stream().findFirst().ifPresent(draft::identifier);
        }
        named.forEach(draft::identifier);
    }
}
