package org.papergraph.extractor.source;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Opens what a user names on the command line. */
public final class Sources {

    /** How large one item (a line, a record, a note, a summary on a page) may be: 16 MiB. */
    public static final int MAX_ITEM_BYTES = 16 << 20;

    private Sources() {}

    /**
     * A file, a folder or standard input ("-"), see {@link #open(List, Optional)}.
     *
     * @param as the format; empty to find it by content
     */
    public static SummarySource open(String input, Optional<Format> as) {
        return open(List.of(input), as);
    }

    /**
     * Files, folders (with their sub-folders, in the order of names) and standard input ("-"), one after another. What is
     * compressed with gzip is read as if it were not.
     *
     * <p>Within folders, hidden files, pictures, sound, fonts, licences and a top folder's own README are passed over
     * silently; every other file that cannot be read is a rejection. A file that the user names is always read or rejected.
     *
     * @param as the format of all of them; empty to find each file's by its content
     */
    public static SummarySource open(List<String> inputs, Optional<Format> as) {
        return open(inputs, as, System.in, MAX_ITEM_BYTES);
    }

    static SummarySource open(List<String> inputs, Optional<Format> as, InputStream standardInput, int maxItemBytes) {
        return new InputsSource(inputs, new InputOpener(as, standardInput, maxItemBytes));
    }
}
