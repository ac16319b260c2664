package org.papergraph.extractor.source;

import java.util.Optional;

/** Takes a note's title from its file name, as many collections of notes have it, when the note itself does not say. */
final class NoteFileName {

    private static final int LEAST_WORDS = 3;

    private NoteFileName() {}

    /** The name without extension and date in front, if it is written as a title is: three words and more. */
    static Optional<String> title(String fileName) {
        String stem = fileName.replaceFirst("\\.[^. ]*$", "");
        String title = stem.replaceFirst("^\\d{4}-\\d{1,2}-\\d{1,2}[-_ ]+", "").strip();
        return title.split("\\s+").length >= LEAST_WORDS ? Optional.of(title) : Optional.empty();
    }
}
