package org.papergraph.extractor.source;

import java.io.IOException;
import java.util.Set;

/** Plain text: one file, one summary, of which nothing else is known. */
final class TextReader implements FormatReader {

    /** In a folder, a file of unknown content is taken for text only if it says so. */
    private static final Set<String> EXTENSIONS = Set.of("txt", "text");

    @Override
    public boolean recognises(Head head) {
        return head.isChosen() || EXTENSIONS.contains(head.extension());
    }

    @Override
    public ItemCursor read(Input input) throws IOException {
        return ItemCursor.of(WholeFile.read(input, text -> {
            SummaryDraft draft = new SummaryDraft();
            draft.text(text);
            input.file().id().ifPresent(draft::id);
            return draft.item(input.name(), 0);
        }));
    }
}
