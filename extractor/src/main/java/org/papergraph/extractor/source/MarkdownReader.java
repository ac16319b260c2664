package org.papergraph.extractor.source;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reading notes in Markdown: one file, one summary. The text is the whole file as it stands, front matter included, so that
 * offsets into it are offsets into the file.
 */
final class MarkdownReader implements FormatReader {

    private static final Set<String> EXTENSIONS = Set.of("md", "markdown", "mkd", "mdown", "qmd", "rmd");

    /** With these a heading on top is enough; elsewhere it may be a comment. */
    private static final Set<String> NEUTRAL_EXTENSIONS = Set.of("txt", "text", "");

    private static final Pattern HEADING_ON_TOP =
            Pattern.compile("\\s*+(?:#{1,6} +\\S|\\S[^\\n]{0,200}\\R=={2,}\\s*\\R)");
    private static final Pattern HEADER_LIST_ON_TOP =
            Pattern.compile("\\s*+(?:#{1,6} [^\\n]*+\\R\\s*+)?(?:[*+-] +)?\\*\\*Title:?\\*\\*");

    @Override
    public boolean recognises(Head head) {
        String text = head.text();
        boolean mayBeNote = NEUTRAL_EXTENSIONS.contains(head.extension());
        return EXTENSIONS.contains(head.extension())
                || hasMetadata(text)
                || (mayBeNote && HEADING_ON_TOP.matcher(text).lookingAt());
    }

    /** Whether a text begins as only a note with metadata of its own does. */
    static boolean hasMetadata(String text) {
        return HEADER_LIST_ON_TOP.matcher(text).lookingAt()
                || FrontMatter.of(text).isPresent();
    }

    @Override
    public ItemCursor read(Input input) throws IOException {
        return ItemCursor.of(WholeFile.read(input, text -> {
            SummaryDraft draft = new SummaryDraft();
            draft.text(text);
            MarkdownNote note = MarkdownNote.of(text);
            note.describe(draft);
            note.heading().ifPresent(heading -> heading.describe(draft));
            NoteFileName.title(input.file().fileName()).ifPresent(draft::title);
            input.file().id().ifPresent(draft::id);
            return draft.item(input.name(), 0);
        }));
    }
}
