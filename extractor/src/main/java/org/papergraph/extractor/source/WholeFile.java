package org.papergraph.extractor.source;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.function.Function;
import org.papergraph.ontology.SourceItem;

/** Reads formats of which one file is one summary. */
final class WholeFile {

    private WholeFile() {}

    /** What {@code summary} makes of the file's text; a rejection if the file is too large or not UTF-8. */
    static SourceItem read(Input input, Function<String, SourceItem> summary) throws IOException {
        byte[] bytes = input.in().readNBytes(input.maxItemBytes() + 1);
        if (bytes.length > input.maxItemBytes()) {
            return ReadError.ITEM_TOO_LARGE.at(
                    input.name(), 0, "the file is larger than " + size(input.maxItemBytes()));
        }
        try {
            return summary.apply(SourceText.clean(SourceText.decode(bytes, 0, bytes.length)));
        } catch (CharacterCodingException e) {
            int offset = SourceText.firstInvalid(bytes);
            int line = 1;
            for (int i = 0; i < offset; i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            return ReadError.INVALID_UTF8.at(input.name(), line, "byte " + offset + " of the file is not valid UTF-8");
        }
    }

    static String size(int bytes) {
        return bytes >= 1 << 20 ? (bytes >> 20) + " MiB" : bytes + " bytes";
    }
}
