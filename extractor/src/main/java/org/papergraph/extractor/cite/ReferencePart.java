package org.papergraph.extractor.cite;

/** The parts of a bibliographic reference. */
public enum ReferencePart {
    /** The names of all authors. */
    AUTHOR(0),
    /** The title of the work itself: of the article, or of the book if there is no article. */
    TITLE(1),
    /** The journal, the proceedings, or the book that an article is in. */
    VENUE(2),
    /** The date of publication. */
    DATE(3),
    /** Everything else: pages, publisher, ids, marks. */
    OTHER(4);

    private final int index;

    ReferencePart(int index) {
        this.index = index;
    }

    /** Its number in a {@link ReferenceTagger}'s model. */
    public int index() {
        return index;
    }
}
