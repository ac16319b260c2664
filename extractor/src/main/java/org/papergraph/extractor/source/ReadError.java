package org.papergraph.extractor.source;

import java.util.Locale;
import org.papergraph.ontology.Rejection;
import org.papergraph.ontology.SourceLocation;

/** Why an item could not be read. Each has a heading of its {@link #label()} in docs/errors.md. */
public enum ReadError {
    MISSING_FILE("check the path"),
    UNREADABLE_FILE("check that you may read it"),
    UNREADABLE_FOLDER("check that you may list it"),
    READ_FAILED("check the disk or the network drive, then run again"),
    EMPTY_FILE("remove it or fill it"),
    EMPTY_FOLDER("name a folder that holds summaries: pages, Markdown, JSON or text"),
    BINARY_FILE("convert it to text, or leave it out"),
    UNSUPPORTED_FORMAT("convert it to text, Markdown or JSON, or name its format with --as"),
    UNSUPPORTED_ENCODING("save it as UTF-8, for example with: iconv -f UTF-16 -t UTF-8"),
    INVALID_UTF8("save it as UTF-8, for example with: iconv -f WINDOWS-1252 -t UTF-8"),
    CORRUPT_GZIP("fetch the file again; what stood before this place was read"),
    ITEM_TOO_LARGE("split it, or shorten it"),
    TRUNCATED_JSON("the line or file was cut off: write it again"),
    MALFORMED_JSON("write valid JSON: one object a line, an array of objects, or an object that holds such an array"),
    MALFORMED_BIBTEX("look for a missing comma, brace or quotation mark"),
    TRUNCATED_BIBTEX("close the entry with a brace, or fetch the file again"),
    MALFORMED_RIS("begin each record with a line TY  - and end it with a line ER  -"),
    WRONG_SHAPE("give each record a text or an abstract, as docs/formats.md shows"),
    NO_TEXT("give it a text, an abstract or a title"),
    NO_ENTRIES("a page of summaries has a line [link] before each; choose another format with --as"),
    DUPLICATE_ID("give one of the two another id");

    private final String mend;

    ReadError(String mend) {
        this.mend = mend;
    }

    /** The error's name in messages and docs: {@code truncated-json}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What to do about it. */
    public String mend() {
        return mend;
    }

    /** This error at a place; {@code what} says in a few words what is wrong there. */
    public Rejection at(SourceLocation where, String what) {
        return new Rejection(where, label(), what, mend);
    }

    Rejection at(String file, int line, String what) {
        return at(new SourceLocation(file, line), what);
    }

    /** This error where something better than {@link #mend()} can be advised. */
    Rejection at(String file, int line, String what, String betterMend) {
        return new Rejection(new SourceLocation(file, line), label(), what, betterMend);
    }
}
