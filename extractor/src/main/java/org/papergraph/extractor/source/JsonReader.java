package org.papergraph.extractor.source;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * JSON Lines, a JSON array, or an object around such an array; which of them is told by the beginning.
 *
 * <p>One reader a kind of record.
 */
final class JsonReader implements FormatReader {

    private static final Pattern JSON = Pattern.compile("\\s*+(?:\\{\\s*+[\"}]|\\[\\s*+(?:\\{\\s*+[\"}]|]\\s*+\\z))");

    /** What is called so and is not JSON gets an error that says so. */
    private static final Set<String> EXTENSIONS = Set.of("json", "jsonl", "ndjson");

    private final RecordShape shape;

    JsonReader(RecordShape shape) {
        this.shape = shape;
    }

    @Override
    public boolean recognises(Head head) {
        return JSON.matcher(head.text()).lookingAt() || EXTENSIONS.contains(head.extension());
    }

    @Override
    public ItemCursor read(Input input) {
        int max = input.maxItemBytes();
        RecordSlices slices = switch (JsonLayout.of(input.head())) {
            case LINES -> new LineReader(input.in(), max);
            case ELEMENTS -> new ElementReader(input.in(), max, false);
            case WRAPPED -> new ElementReader(input.in(), max, true);
        };
        return new JsonCursor(input.file(), slices, shape);
    }
}
