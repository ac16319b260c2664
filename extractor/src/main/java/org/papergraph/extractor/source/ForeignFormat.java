package org.papergraph.extractor.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.papergraph.ontology.Rejection;

/** What is told by its first bytes and cannot be read; the message says how to get text out of it. */
enum ForeignFormat {
    PDF("%PDF", "a PDF", "convert it first, for example with: pdftotext FILE.pdf"),
    PNG("\u0089PNG", "a picture", "leave it out"),
    JPEG("\u00ff\u00d8\u00ff", "a picture", "leave it out"),
    GIF("GIF8", "a picture", "leave it out"),
    TIFF_LITTLE("II*\u0000", "a picture", "leave it out"),
    TIFF_BIG("MM\u0000*", "a picture", "leave it out"),
    RIFF("RIFF", "a picture, sound or film", "leave it out"),
    OGG("OggS", "sound or film", "leave it out"),
    MP3("ID3", "sound", "leave it out"),
    WOFF("wOF", "a font", "leave it out"),
    SVG("<svg", "a picture", "leave it out"),
    ZIP("PK\u0003\u0004", "a zip archive or an office document", "unpack it, or save the document as text"),
    OLD_OFFICE("\u00d0\u00cf\u0011\u00e0", "an office document", "save the document as text"),
    BZIP2("BZh", "compressed with bzip2", "unpack it first, for example with: bunzip2 FILE"),
    XZ("\u00fd7zXZ\u0000", "compressed with xz", "unpack it first, for example with: unxz FILE"),
    ZSTD("(\u00b5/\u00fd", "compressed with zstd", "unpack it first, for example with: unzstd FILE"),
    SEVEN_ZIP("7z\u00bc\u00af'\u001c", "a 7z archive", "unpack it first"),
    RTF("{\\rtf", "an RTF document", "save the document as text"),
    POSTSCRIPT("%!PS", "PostScript", "convert it first, for example with: ps2ascii FILE"),
    HTML("<!doctype html", "an HTML page", "save the page as text"),
    BARE_HTML("<html", "an HTML page", "save the page as text"),
    XML("<?xml", "XML", "convert it to text, Markdown or JSON");

    /** Passed over in folders: what stands beside notes to be looked at or listened to, and holds no summary. */
    private static final Set<ForeignFormat> PICTURES_AND_SOUND =
            Set.of(PNG, JPEG, GIF, TIFF_LITTLE, TIFF_BIG, RIFF, OGG, MP3, WOFF, SVG);

    private static final Set<ForeignFormat> TOLD_BY_TEXT = Set.of(PDF, RTF, POSTSCRIPT, SVG, HTML, BARE_HTML, XML);

    private static final String UTF16_LITTLE = "\u00ff\u00fe";
    private static final String UTF16_BIG = "\u00fe\u00ff";
    private static final String TAR = "ustar";
    private static final int TAR_OFFSET = 257;

    private final String magic;
    private final String what;
    private final String mend;

    ForeignFormat(String magic, String what, String mend) {
        this.magic = magic;
        this.what = what;
        this.mend = mend;
    }

    /** Whether a file of a folder is none that anybody takes for a summary. */
    static boolean isPassedOver(Head head) {
        return of(head).filter(PICTURES_AND_SOUND::contains).isPresent();
    }

    /** Why a file that begins so cannot be read; empty if it is text. */
    static Optional<Rejection> rejection(Head head, String file) {
        Optional<ForeignFormat> foreign = of(head);
        if (foreign.isPresent()) {
            return Optional.of(
                    ReadError.UNSUPPORTED_FORMAT.at(file, 0, "this is " + foreign.get().what, foreign.get().mend));
        }
        if (head.startsWith(UTF16_LITTLE) || head.startsWith(UTF16_BIG)) {
            return Optional.of(ReadError.UNSUPPORTED_ENCODING.at(file, 0, "the file is UTF-16"));
        }
        if (head.hasAt(TAR_OFFSET, TAR)) {
            return Optional.of(ReadError.UNSUPPORTED_FORMAT.at(file, 0, "this is a tar archive"));
        }
        if (head.isBinary()) {
            return Optional.of(ReadError.BINARY_FILE.at(file, 0, "the file is not text"));
        }
        if (head.isBlank() && !head.isCut()) {
            return Optional.of(ReadError.EMPTY_FILE.at(file, 0, "the file is empty"));
        }
        return Optional.empty();
    }

    private static Optional<ForeignFormat> of(Head head) {
        String start = head.text().substring(0, Math.min(64, head.text().length()));
        String markup = start.stripLeading().toLowerCase(Locale.ROOT);
        boolean binary = head.isBinary();
        return Arrays.stream(values())
                .filter(format -> format.isMarkup() ? markup.startsWith(format.magic) : head.startsWith(format.magic))
                // A text may well begin with "ID3 learns decision trees".
                .filter(format -> binary || TOLD_BY_TEXT.contains(format))
                .findFirst();
    }

    private boolean isMarkup() {
        return magic.startsWith("<");
    }
}
