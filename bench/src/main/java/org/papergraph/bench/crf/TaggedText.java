package org.papergraph.bench.crf;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.papergraph.ontology.ConceptKind;

/**
 * A text in which somebody has marked names; offsets are UTF-16, half-open.
 *
 * @param speech the part of speech of each token, by where it starts; empty if nobody says
 */
record TaggedText(String id, String text, List<Tag> tags, NavigableMap<Integer, String> speech) {

    record Tag(int start, int end, ConceptKind kind) {}

    /** A text of which nobody says the parts of speech. */
    TaggedText(String id, String text, List<Tag> tags) {
        this(id, text, tags, new TreeMap<>());
    }

    /** The text without the tags of a kind. */
    TaggedText without(ConceptKind kind) {
        return new TaggedText(
                id, text, tags.stream().filter(tag -> tag.kind() != kind).toList(), speech);
    }
}
