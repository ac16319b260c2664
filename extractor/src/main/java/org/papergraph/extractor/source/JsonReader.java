package org.papergraph.extractor.source;

import java.util.regex.Pattern;

/**
 * JSON Lines, a JSON array, or an object around such an array; which of them is told by the beginning.
 *
 * <p>One reader a kind of record.
 */
final class JsonReader implements FormatReader {

    private static final Pattern JSON = Pattern.compile("\\s*(?:\\{\\s*[\"}]|\\[\\s*[\\[{\\]])");

    private final RecordShape shape;

    JsonReader(RecordShape shape) {
        this.shape = shape;
    }

    @Override
    public boolean recognises(Head head) {
        return JSON.matcher(head.text()).lookingAt();
    }

    @Override
    public ItemCursor read(Input input) {
        int max = input.maxItemBytes();
        RecordSlices slices = switch (JsonLayout.of(input.head())) {
            case LINES -> new LineReader(input.in(), max);
            case ELEMENTS -> new ElementReader(input.in(), max, false);
            case WRAPPED -> new ElementReader(input.in(), max, true);
        };
        return new JsonCursor(input.name(), slices, shape);
    }
}
