package org.papergraph.extractor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** What a note in Markdown says of its paper: in its front matter, in a list on top, by a link to the paper. */
final class MarkdownNote {

    private static final Parser PARSER = Parser.builder().build();

    /** Metadata stands at the beginning; what comes behind so many characters is not looked at. */
    private static final int HEAD = 1 << 15;

    /** What a writer calls a link to the paper itself; a link called "DQN paper" leads to another. */
    private static final Pattern LINK_TO_PAPER =
            Pattern.compile("(?i)(?:link|pointer) to (?:the )?(?:original )?(?:paper|article|preprint|pdf)");

    private static final Pattern PAPER = Pattern.compile(
            "(?i)(?:this |the )?(?:(?:original|full|arxiv|conference|workshop) )*(?:paper|article|preprint|arxiv|pdf|publication)(?: link| pdf)?");

    private final Optional<FrontMatter> frontMatter;
    private final Node document;

    private MarkdownNote(Optional<FrontMatter> frontMatter, Node document) {
        this.frontMatter = frontMatter;
        this.document = document;
    }

    static MarkdownNote of(String text) {
        Optional<FrontMatter> frontMatter = FrontMatter.of(text);
        int from = frontMatter.map(FrontMatter::end).orElse(0);
        String head = text.substring(from, Math.min(text.length(), from + HEAD));
        return new MarkdownNote(frontMatter, PARSER.parse(head));
    }

    /** Everything but what only a heading says. */
    void describe(SummaryDraft draft) {
        frontMatter.ifPresent(fields -> fields.describe(draft));
        HeaderList.describe(document, draft);
        List<Link> links = links();
        for (Pattern called : List.of(LINK_TO_PAPER, PAPER)) {
            for (Link link : links) {
                boolean toPaper = called.matcher(MarkdownText.of(link).strip()).matches();
                if (toPaper && !draft.hasIdentifier()) {
                    draft.identifier(link.getDestination());
                }
            }
        }
    }

    /** The heading on top that names the paper, if there is one. */
    Optional<TitleHeading> heading() {
        for (Node block = document.getFirstChild(); block instanceof Heading heading; block = block.getNext()) {
            Optional<TitleHeading> title = TitleHeading.of(heading);
            if (title.isPresent()) {
                return title;
            }
        }
        return Optional.empty();
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        MarkdownText.walk(document, node -> {
            if (node instanceof Link link) {
                links.add(link);
            }
        });
        return links;
    }
}
