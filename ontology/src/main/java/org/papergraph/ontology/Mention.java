package org.papergraph.ontology;

import java.util.List;

/**
 * One place where a text names a concept or a cited work.
 *
 * @param part the part of the summary that the spans refer to
 * @param span the characters
 * @param text the same characters, as they stand
 * @param sentence the sentence around them
 * @param finders who found it, in alphabetical order: "lexicon", "abbreviation", "pattern"; at least one
 */
public record Mention(TextPart part, Span span, String text, Span sentence, List<String> finders)
        implements Comparable<Mention> {

    public Mention {
        finders = finders.stream().distinct().sorted().toList();
        if (finders.isEmpty()) {
            throw new IllegalArgumentException("nobody found " + text);
        }
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("the mention's text and span differ: " + text + ", " + span);
        }
    }

    @Override
    public int compareTo(Mention other) {
        int byPart = part.compareTo(other.part);
        return byPart != 0 ? byPart : span.compareTo(other.span);
    }
}
