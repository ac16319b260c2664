package org.papergraph.extractor.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import org.papergraph.ontology.Rejection;

/** Opens a file: finds out whether it is compressed and of which format, and hands it to the format's reader. */
final class InputOpener {

    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final Optional<Format> as;
    private final InputStream standardInput;
    private final int maxItemBytes;
    private final AtomicLong bytesRead = new AtomicLong();

    InputOpener(Optional<Format> as, InputStream standardInput, int maxItemBytes) {
        this.as = as;
        this.standardInput = standardInput;
        this.maxItemBytes = maxItemBytes;
    }

    long bytesRead() {
        return bytesRead.get();
    }

    /** The items of a file; nothing is opened before the first is asked for. */
    ItemCursor open(InputFile file) {
        return new FileCursor(file, this);
    }

    /** The raw bytes of a file, counted. */
    CountingStream bytes(InputFile file) throws IOException {
        InputStream raw =
                file.path().isPresent() ? Files.newInputStream(file.path().get()) : standardInput;
        return new CountingStream(raw, bytesRead);
    }

    /** The items in a file's bytes; the caller closes the bytes. */
    ItemCursor items(InputFile file, InputStream bytes) throws IOException {
        PushbackInputStream in = new PushbackInputStream(bytes, Head.SIZE);
        byte[] start = peek(in);
        if (startsWith(start, GZIP)) {
            in = new PushbackInputStream(new GZIPInputStream(in, Head.SIZE), Head.SIZE);
            start = peek(in);
        }
        if (startsWith(start, BYTE_ORDER_MARK)) {
            in.skipNBytes(BYTE_ORDER_MARK.length);
            start = Arrays.copyOfRange(start, BYTE_ORDER_MARK.length, start.length);
        }
        Head head = new Head(start, file.fileName(), file.chosen());
        if (ForeignFormat.isPassedOver(head) && !file.chosen()) {
            return Optional::empty;
        }
        Optional<Rejection> foreign = ForeignFormat.rejection(head, file.name());
        if (foreign.isPresent()) {
            return ItemCursor.of(foreign.get());
        }
        Optional<Format> format = as.or(() -> Format.detect(head));
        if (format.isEmpty()) {
            return ItemCursor.of(
                    ReadError.UNSUPPORTED_FORMAT.at(file.name(), 0, "the file is of no format that is read"));
        }
        return format.get().reader().read(new Input(file, head, in, maxItemBytes));
    }

    private static byte[] peek(PushbackInputStream in) throws IOException {
        byte[] start = in.readNBytes(Head.SIZE);
        in.unread(start);
        return start;
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }
}
