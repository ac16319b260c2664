package org.papergraph.extractor.source;

import java.io.IOException;
import java.util.Set;

/** Plain text: one file, one summary, of which nothing else is known. */
final class TextReader implements FormatReader {

    /** In a folder, a file of unknown content is taken for text only if it says so. */
    private static final Set<String> EXTENSIONS = Set.of("txt", "text");

    /** What is text and no prose: one summary of all of it would be nonsense. {@code --as text} reads it all the same. */
    private static final Set<String> NO_PROSE = Set.of(
            "c", "cfg", "cpp", "css", "csv", "enw", "go", "h", "ini", "ipynb", "java", "js", "log", "nbib", "nt", "py",
            "r", "rs", "sh", "sql", "tsv", "ttl", "xml", "yaml", "yml");

    @Override
    public boolean recognises(Head head) {
        return EXTENSIONS.contains(head.extension()) || (head.isChosen() && !NO_PROSE.contains(head.extension()));
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
