package org.papergraph.extractor.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.papergraph.ontology.Span;

/**
 * A source text without its markup, and the way back: which source character each readable character came from. Formulas
 * and links leave {@link #GAP}, which is part of no name. Immutable.
 */
public final class ReadableText {

    /** Stands where something unreadable was taken out. */
    public static final char GAP = '\u00A4';

    private final String source;
    private final String text;
    private final int[] origins;
    private final List<Span> blocks;
    private final int readTo;

    private ReadableText(String source, Builder builder, int readTo) {
        this.source = source;
        this.text = builder.text.toString();
        this.origins = Arrays.copyOf(builder.origins, builder.text.length());
        this.blocks = List.copyOf(builder.blocks);
        this.readTo = readTo;
    }

    /** The text as it was given. */
    public String source() {
        return source;
    }

    /** The readable characters. */
    public String text() {
        return text;
    }

    /** Paragraphs, headings, list items and table cells, in order; no name or sentence reaches beyond one. */
    public List<Span> blocks() {
        return blocks;
    }

    /** How many source characters were read; fewer than there are if the text was too long. */
    public int readTo() {
        return readTo;
    }

    /** The source characters from the first to the last of a readable span, markup between them included. */
    public Span toSource(int start, int end) {
        return new Span(origins[start], origins[end - 1] + 1);
    }

    /** Collects readable characters with their origins. */
    static final class Builder {

        private final String source;
        private final StringBuilder text;
        private final List<Span> blocks = new ArrayList<>();
        private int[] origins;
        private int blockStart;

        Builder(String source) {
            this.source = source;
            this.text = new StringBuilder(source.length());
            this.origins = new int[Math.max(16, source.length())];
        }

        void append(char character, int origin) {
            if (text.length() == origins.length) {
                origins = Arrays.copyOf(origins, origins.length * 2);
            }
            origins[text.length()] = origin;
            text.append(character);
        }

        /** One space, or none where there is one or where a block begins. */
        void space(int origin) {
            if (text.length() > blockStart && text.charAt(text.length() - 1) != ' ') {
                append(' ', origin);
            }
        }

        void gap(int origin) {
            append(GAP, origin);
        }

        boolean atWordStart() {
            return text.length() == blockStart || !Character.isLetterOrDigit(text.charAt(text.length() - 1));
        }

        void endBlock() {
            int end = text.length();
            while (end > blockStart && text.charAt(end - 1) == ' ') {
                end--;
            }
            if (end > blockStart) {
                blocks.add(new Span(blockStart, end));
            }
            blockStart = text.length();
        }

        ReadableText build(int readTo) {
            endBlock();
            return new ReadableText(source, this, readTo);
        }
    }
}
