package org.papergraph.extractor.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * A heading that names the paper, often as a link to it.
 *
 * @param rest what else the heading says: "(NIPS 2017)"
 */
record TitleHeading(String title, Optional<String> link, String rest) {

    /** Headings of parts of a note: they name no paper. */
    private static final Set<String> PARTS = Set.of(
            "abstract",
            "background",
            "content",
            "contents",
            "contribution",
            "contributions",
            "details",
            "general framework",
            "idea",
            "info",
            "information",
            "intro",
            "introduction",
            "key idea",
            "key ideas",
            "key points",
            "keypoints",
            "main idea",
            "metadata",
            "method",
            "methods",
            "motivation",
            "note",
            "notes",
            "overview",
            "paper",
            "paper notes",
            "paper summary",
            "problem",
            "problem statement",
            "reading notes",
            "references",
            "results",
            "review",
            "summary",
            "table of contents",
            "takeaways",
            "tl dr",
            "tldr");

    private static final Pattern PREFIX =
            Pattern.compile("(?i)^(?:paper(?: (?:summary|notes|review))?|summary|notes?|review|title) *: +");
    private static final Pattern OPEN_BRACKET = Pattern.compile("[\\s(\\[|:–-]+$");

    private static final int LONGEST = 400;

    static Optional<TitleHeading> of(Heading heading) {
        if (MarkdownText.of(heading).length() > 2 * LONGEST) {
            return Optional.empty();
        }
        StringBuilder before = new StringBuilder();
        for (Node node = heading.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Link link) {
                return withLink(before.toString(), link, MarkdownText.of(heading));
            }
            before.append(MarkdownText.of(node));
        }
        return title(before.toString()).map(title -> new TitleHeading(title, Optional.empty(), ""));
    }

    private static Optional<TitleHeading> withLink(String before, Link link, String whole) {
        String linked = MarkdownText.of(link);
        boolean isTitle = PREFIX.matcher(before + " ").replaceFirst("").isBlank();
        String words = isTitle ? linked : OPEN_BRACKET.matcher(before).replaceFirst("");
        String rest = whole.substring(Math.min(whole.length(), before.length() + linked.length()));
        return title(words).map(title -> new TitleHeading(title, Optional.of(link.getDestination()), rest));
    }

    private static Optional<String> title(String words) {
        String title = PREFIX.matcher(words.strip()).replaceFirst("").strip();
        String plain = title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return plain.isEmpty() || title.length() > LONGEST || PARTS.contains(plain)
                ? Optional.empty()
                : Optional.of(title);
    }

    void describe(SummaryDraft draft) {
        if (!draft.hasTitle()) {
            draft.title(title);
            link.ifPresent(draft::identifier);
            draft.year(rest);
        }
    }
}
