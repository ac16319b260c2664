package org.papergraph.extractor.source;

import java.util.Set;

/** How records lie in a JSON file. */
enum JsonLayout {
    /** One a line. */
    LINES,
    /** In an array, or one after another and each over several lines. */
    ELEMENTS,
    /** In an array that an object wraps. */
    WRAPPED;

    /** An object with one of these is a record itself, whatever lists it has. */
    private static final Set<String> RECORD_FIELDS =
            Set.of("abstract", "authors", "authorships", "paperId", "summary", "text", "title");

    static JsonLayout of(Head head) {
        String text = head.text().stripLeading();
        if (!text.startsWith("{")) {
            return ELEMENTS;
        }
        FirstObject first = FirstObject.in(text);
        if (first.wraps()) {
            return WRAPPED;
        }
        int lineEnd = text.indexOf('\n');
        boolean oneLine = lineEnd < 0 || first.end() <= lineEnd;
        // A first line that is cut off, with another object on the next, is JSON Lines too.
        boolean brokenLine =
                lineEnd > 1 && text.substring(lineEnd).stripLeading().startsWith("{\"");
        return oneLine || brokenLine ? LINES : ELEMENTS;
    }

    /**
     * What a scan of a text's first object finds.
     *
     * @param end where it ends; beyond every text if it does not
     */
    private record FirstObject(int end, boolean wraps) {

        static FirstObject in(String text) {
            int depth = 0;
            int stringStart = -1;
            String key = "";
            boolean isRecord = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (stringStart >= 0) {
                    if (c == '\\') {
                        i++;
                    } else if (c == '"') {
                        if (depth == 1) {
                            key = text.substring(stringStart, i);
                        }
                        stringStart = -1;
                    }
                } else if (c == '"') {
                    stringStart = i + 1;
                } else if (c == ':' && depth == 1) {
                    isRecord |= RECORD_FIELDS.contains(key);
                } else if (c == '[' && depth == 1 && !isRecord && ElementReader.WRAPPERS.contains(key)) {
                    return new FirstObject(Integer.MAX_VALUE, true);
                } else if (c == '{' || c == '[') {
                    depth++;
                } else if ((c == '}' || c == ']') && --depth == 0) {
                    return new FirstObject(i + 1, false);
                }
            }
            return new FirstObject(Integer.MAX_VALUE, false);
        }
    }
}
