package org.papergraph.bench.crf;

import java.util.List;
import org.papergraph.ontology.ConceptKind;

/** A text in which somebody has marked names; offsets are UTF-16, half-open. */
record TaggedText(String id, String text, List<Tag> tags) {

    record Tag(int start, int end, ConceptKind kind) {}

    /** The text without the tags of a kind. */
    TaggedText without(ConceptKind kind) {
        return new TaggedText(
                id, text, tags.stream().filter(tag -> tag.kind() != kind).toList());
    }
}
