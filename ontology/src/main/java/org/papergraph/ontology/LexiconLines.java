package org.papergraph.ontology;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of a vocabulary that is read line by line: UTF-8, with or without a byte order mark, with either line end. */
public final class LexiconLines {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private final String file;
    private final BufferedReader reader;
    private int number;

    /**
     * @param file what messages call the file
     * @param in its bytes, which the caller closes
     */
    public LexiconLines(String file, InputStream in) {
        this.file = file;
        this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    }

    /**
     * The next line; empty at the end.
     *
     * @throws LexiconFormatException if the line is not UTF-8
     */
    public Optional<String> next() throws IOException {
        String line = reader.readLine();
        if (line == null) {
            return Optional.empty();
        }
        number++;
        // What cannot be decoded becomes this character, which no name has.
        if (line.indexOf(REPLACEMENT) >= 0) {
            throw wrong("the line is not UTF-8");
        }
        return Optional.of(number == 1 && line.indexOf(BYTE_ORDER_MARK) == 0 ? line.substring(1) : line);
    }

    /** The number of the line that came last, from 1. */
    public int number() {
        return number;
    }

    /** Says what is wrong with the line that came last. */
    public LexiconFormatException wrong(String what) {
        return new LexiconFormatException(file, number, what);
    }
}
