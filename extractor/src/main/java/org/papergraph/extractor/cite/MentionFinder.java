package org.papergraph.extractor.cite;

import java.util.List;

/** Finds the places of one kind that point at a work. Stateless; linear in the length of the text. */
interface MentionFinder {

    /** The mentions, in no particular order; spans refer to {@link CiteText#text()}. */
    List<WorkMention> find(CiteText text);
}
