package org.papergraph.queries.index;

import java.util.Locale;

/** What two papers can have in common. Their order is that of the file. */
public enum Space {
    /** Methods, datasets, tasks and metrics, and what is broader than these. */
    CONCEPTS,
    /** Works that the paper cites, and the paper itself: bibliographic coupling (Kessler 1963). */
    CITATIONS,
    /** Papers that cite the paper: co-citation (Small 1973). */
    COCITATIONS,
    AUTHORS,
    /** Concepts that the title or the text names, and those of {@link #CONCEPTS} that are not only there by a narrower one. */
    NAMED_CONCEPTS,
    /** Words of title, abstract and summaries. */
    WORDS,
    /** Words of the sentences that tell the problem. */
    BACKGROUND,
    /** Words of the sentences that tell what was done. */
    METHOD,
    /** Words of the sentences that tell what came out. */
    RESULT;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isOfWords() {
        return compareTo(WORDS) >= 0;
    }
}
