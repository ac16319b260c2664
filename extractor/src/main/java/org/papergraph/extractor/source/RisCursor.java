package org.papergraph.extractor.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.ontology.SourceItem;

/** The records of a RIS file, each taken or rejected. A record whose end is missing ends where the next begins. */
final class RisCursor implements ItemCursor {

    private static final Pattern TAGGED = Pattern.compile("\\s*([A-Z][A-Z0-9]) {1,2}-(?:\\s(.*))?", Pattern.DOTALL);

    private final InputFile file;
    private final LineReader lines;
    private final Charset older;
    private final int maxLength;
    private Optional<RisRecord> open = Optional.empty();
    private boolean any;
    private boolean strayTold;
    private boolean ended;

    RisCursor(InputFile file, LineReader lines, Charset older, int maxLength) {
        this.file = file;
        this.lines = lines;
        this.older = older;
        this.maxLength = maxLength;
    }

    @Override
    public Optional<SourceItem> next() throws IOException {
        while (!ended) {
            Optional<SourceItem> item = lines.next() ? line(lines.isTooLarge() ? "" : lines.text(older)) : last();
            if (item.isPresent()) {
                return item;
            }
        }
        return Optional.empty();
    }

    private Optional<SourceItem> line(String text) {
        Matcher tagged = TAGGED.matcher(text);
        if (!tagged.matches()) {
            open.ifPresent(record -> record.goOn(text));
            return beyondLimit();
        }
        String tag = tagged.group(1);
        String value = Optional.ofNullable(tagged.group(2)).orElse("").strip();
        if (tag.equals("TY")) {
            Optional<SourceItem> before = open.map(this::item);
            open = Optional.of(new RisRecord(lines.line()));
            any = true;
            strayTold = false;
            return before;
        }
        if (tag.equals("ER")) {
            Optional<SourceItem> item = open.map(this::item);
            open = Optional.empty();
            return item;
        }
        if (open.isEmpty() && any && !strayTold) {
            strayTold = true;
            return Optional.of(ReadError.MALFORMED_RIS.at(
                    file.name(), lines.line(), "the line " + tag + " stands outside of any record"));
        }
        open.ifPresent(record -> record.add(tag, value));
        return beyondLimit();
    }

    private Optional<SourceItem> beyondLimit() {
        Optional<RisRecord> large = open.filter(record -> record.length() > maxLength || lines.isTooLarge());
        if (large.isPresent()) {
            open = Optional.empty();
            // The rest of its lines was told with it.
            strayTold = true;
        }
        return large.map(record -> ReadError.ITEM_TOO_LARGE.at(file.name(), record.line(), "the record is too large"));
    }

    private Optional<SourceItem> last() {
        ended = true;
        Optional<SourceItem> item = open.map(this::item);
        return item.isPresent() || any
                ? item
                : Optional.of(
                        ReadError.NO_ENTRIES.at(file.name(), 0, "no RIS record is in it", "name its format with --as"));
    }

    private SourceItem item(RisRecord record) {
        SummaryDraft draft = new SummaryDraft(file.id());
        record.describe(draft);
        return draft.item(file.name(), record.line());
    }

    @Override
    public int line() {
        return lines.line();
    }
}
