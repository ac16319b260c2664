package org.papergraph.extractor.source;

import java.nio.charset.Charset;
import java.util.regex.Pattern;

/** RIS: records of lines with a tag of two characters each. Lines that are not UTF-8 are read as Windows-1252. */
final class RisReader implements FormatReader {

    private static final String EXTENSION = "ris";

    /** The first record, after at most a few lines that databases put in front: "Provider: …". */
    private static final Pattern RIS = Pattern.compile("(?:[^\\n]{0,200}\\n){0,10}?\\s*TY {1,2}- *[A-Z]{2,8}\\s*\\n");

    @Override
    public boolean recognises(Head head) {
        return head.extension().equals(EXTENSION) || RIS.matcher(head.text()).lookingAt();
    }

    @Override
    public ItemCursor read(Input input) {
        LineReader lines = new LineReader(input.in(), input.maxItemBytes());
        return new RisCursor(input.file(), lines, Charset.forName("windows-1252"), input.maxItemBytes());
    }
}
