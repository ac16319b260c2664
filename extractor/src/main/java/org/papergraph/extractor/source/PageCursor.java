package org.papergraph.extractor.source;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.papergraph.ontology.SourceItem;

/** The entries of a page. Holds what stands between two lines {@code [link]}. */
final class PageCursor implements ItemCursor {

    private final String file;
    private final LineReader lines;
    private final int maxItemBytes;

    private final Deque<SourceItem> ready = new ArrayDeque<>();
    private final List<PageLine> block = new ArrayList<>();
    private int blockLength;
    /** Whether a part of the block could not be read, and a rejection says so. */
    private boolean damaged;

    /** The line of the last {@code [link]}; 0 before the first. */
    private int entry;

    private Optional<PageHeader> header = Optional.empty();
    private boolean ended;

    PageCursor(Input input) {
        this.file = input.name();
        this.lines = new LineReader(input.in(), input.maxItemBytes());
        this.maxItemBytes = input.maxItemBytes();
    }

    @Override
    public Optional<SourceItem> next() throws IOException {
        while (ready.isEmpty() && !ended) {
            if (lines.next()) {
                readLine();
            } else {
                endBlock(false);
                ended = true;
                if (entry == 0 && ready.isEmpty()) {
                    ready.add(ReadError.NO_ENTRIES.at(file, 0, "no line [link] is in it"));
                }
            }
        }
        return Optional.ofNullable(ready.poll());
    }

    private void readLine() {
        if (lines.isTooLarge()) {
            reject(ReadError.ITEM_TOO_LARGE, "the line is longer than " + WholeFile.size(maxItemBytes));
            return;
        }
        try {
            String text = SourceText.clean(lines.text());
            if (PageReader.isEntry(text)) {
                endBlock(true);
                entry = lines.line();
            } else {
                keep(text);
            }
        } catch (CharacterCodingException e) {
            reject(ReadError.INVALID_UTF8, "the line is not valid UTF-8");
        }
    }

    private void keep(String text) {
        blockLength += text.length();
        if (blockLength > maxItemBytes) {
            reject(ReadError.ITEM_TOO_LARGE, "the summary is longer than " + WholeFile.size(maxItemBytes));
            block.clear();
            blockLength = text.length();
        }
        block.add(new PageLine(lines.line(), text));
    }

    private void reject(ReadError error, String what) {
        ready.add(error.at(file, lines.line(), what));
        damaged = true;
    }

    /** Makes items of what stands since the last {@code [link]}; the paper before the next one waits for its summary. */
    private void endBlock(boolean entryFollows) {
        PageBlock parts = PageBlock.of(block);
        if (entry > 0 && (!parts.text().isEmpty() || !damaged)) {
            SummaryDraft draft = new SummaryDraft();
            header.ifPresent(paper -> paper.describe(draft));
            draft.text(parts.text());
            ready.add(
                    parts.text().isEmpty()
                            ? ReadError.NO_TEXT.at(file, entry, "no summary follows the line [link]")
                            : draft.item(file, parts.textLine()));
        }
        List<PageHeader> papers = parts.headers();
        int without = entryFollows ? papers.size() - 1 : papers.size();
        for (int i = 0; i < without; i++) {
            paperWithoutSummary(papers.get(i));
        }
        header = entryFollows && !papers.isEmpty() ? Optional.of(papers.get(papers.size() - 1)) : Optional.empty();
        block.clear();
        blockLength = 0;
        damaged = false;
    }

    /** A paper that the page lists and nobody summarised is worth reading if its abstract is there. */
    private void paperWithoutSummary(PageHeader paper) {
        if (paper.abstractText().isPresent()) {
            SummaryDraft draft = new SummaryDraft();
            paper.describe(draft);
            ready.add(draft.item(file, paper.line()));
        }
    }

    @Override
    public int line() {
        return lines.line();
    }
}
