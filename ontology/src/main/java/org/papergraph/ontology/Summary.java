package org.papergraph.ontology;

import java.util.List;
import java.util.Optional;

/**
 * One summary of one paper.
 *
 * @param id unique within the corpus; the source's own, or made from the content
 * @param paper what the source says of the paper
 * @param abstractText the paper's own abstract, where the source has it
 * @param text the summary; empty if the source has only an abstract
 * @param seenAt every place where it stood; at least one
 */
public record Summary(
        String id, PaperMetadata paper, Optional<String> abstractText, String text, List<SourceLocation> seenAt)
        implements SourceItem {

    public Summary {
        seenAt = seenAt.stream().distinct().sorted().toList();
        if (id.isBlank()) {
            throw new IllegalArgumentException("a summary needs an id");
        }
        if (seenAt.isEmpty()) {
            throw new IllegalArgumentException("summary " + id + " stands nowhere");
        }
        if (text.isBlank()
                && abstractText.map(String::isBlank).orElse(true)
                && paper.title().isEmpty()) {
            throw new IllegalArgumentException("summary " + id + " has no text");
        }
    }

    /** The text of a part; empty if the summary does not have it. */
    public String part(TextPart part) {
        return switch (part) {
            case TITLE -> paper.title().orElse("");
            case ABSTRACT -> abstractText.orElse("");
            case SUMMARY -> text;
        };
    }
}
