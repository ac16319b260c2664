package org.papergraph.extractor.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.extractor.source.BibtexPiece.End;

/**
 * Cuts a BibTeX file into entries by nothing but its braces, so that each is parsed by itself, one is held at a time, and
 * a broken one costs no other: where a brace is missing, the next line that begins an entry ends the one before. What
 * stands between entries is comment, as BibTeX has it.
 */
final class BibtexPieces {

    private static final Pattern BEGIN = Pattern.compile("(?<![\\p{L}\\d._-])@\\s*([A-Za-z][\\w-]*)\\s*([{(]|$)");
    private static final Pattern NEXT = Pattern.compile(
            "\\s*@\\s*(?:(?i:string|preamble|comment)\\s*[{(]" + "|[A-Za-z][\\w-]*\\s*[{(]\\s*[^,={}\"\\\\]{1,200},)");
    private static final Pattern STRAY_FIELD = Pattern.compile("\\s*[A-Za-z][\\w-]*\\s*=\\s*[{\"]");

    private final LineReader lines;
    private final Charset older;
    private final int maxLength;
    private String text = "";
    private int at;
    private String type = "";
    private int line;
    private boolean awaited;
    private boolean open;
    private boolean parenthesised;
    private boolean quoted;
    private int depth;
    private int bodyLine;
    private final StringBuilder body = new StringBuilder();
    private boolean tooLarge;
    private boolean strayTold;

    /** @param older how lines are read that are not UTF-8 */
    BibtexPieces(LineReader lines, Charset older, int maxLength) {
        this.lines = lines;
        this.older = older;
        this.maxLength = maxLength;
    }

    /** The next piece; empty at the end. */
    Optional<BibtexPiece> next() throws IOException {
        while (true) {
            Optional<BibtexPiece> piece = open ? inside() : outside();
            if (piece.isPresent()) {
                return piece;
            }
            if (at >= text.length() && !readLine()) {
                return open ? Optional.of(close(End.FILE_ENDS)) : Optional.empty();
            }
            if (lines.isTooLarge() && !open) {
                at = text.length();
                return Optional.of(new BibtexPiece("", lines.line(), lines.line(), "", End.TOO_LARGE));
            }
        }
    }

    /** The line that was reached. */
    int line() {
        return lines.line();
    }

    private boolean readLine() throws IOException {
        if (!lines.next()) {
            return false;
        }
        tooLarge |= open && lines.isTooLarge();
        // The line end is part of the text, so that a line is never empty.
        text = (lines.isTooLarge() ? "" : lines.text(older)) + "\n";
        at = 0;
        return true;
    }

    private Optional<BibtexPiece> outside() {
        if (at == 0 && text.stripLeading().startsWith("%")) {
            at = text.length();
            return Optional.empty();
        }
        if (awaited && !text.isBlank()) {
            awaited = false;
            String start = text.stripLeading();
            if (start.startsWith("{") || start.startsWith("(")) {
                open(start.charAt(0), text.length() - start.length() + 1);
                return Optional.empty();
            }
        }
        Matcher begin = BEGIN.matcher(text);
        if (!begin.find(at)) {
            return stray();
        }
        type = begin.group(1);
        line = lines.line();
        if (begin.group(2).isEmpty()) {
            awaited = true;
            at = text.length();
        } else {
            open(begin.group(2).charAt(0), begin.end());
        }
        return Optional.empty();
    }

    private Optional<BibtexPiece> stray() {
        boolean found = at == 0 && !strayTold && STRAY_FIELD.matcher(text).lookingAt();
        at = text.length();
        strayTold |= found;
        return found ? Optional.of(new BibtexPiece("", lines.line(), lines.line(), "", End.STRAY)) : Optional.empty();
    }

    private void open(char delimiter, int from) {
        open = true;
        parenthesised = delimiter == '(';
        depth = parenthesised ? 0 : 1;
        quoted = false;
        tooLarge = false;
        bodyLine = lines.line();
        at = from;
    }

    private Optional<BibtexPiece> inside() {
        if (at == 0 && !type.equalsIgnoreCase("comment") && NEXT.matcher(text).lookingAt()) {
            return Optional.of(close(End.NEXT_BEGINS));
        }
        int from = at;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length()) {
                at++;
            } else if (isEnd(c)) {
                keep(from, at - 1);
                return Optional.of(close(End.CLOSED));
            }
        }
        keep(from, at);
        return Optional.empty();
    }

    /** Follows the nesting; true if the piece ends with this character. */
    private boolean isEnd(char c) {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (!parenthesised) {
            return depth == 0;
        }
        depth = Math.max(0, depth);
        quoted ^= c == '"' && depth == 0;
        return c == ')' && depth == 0 && !quoted;
    }

    private void keep(int from, int to) {
        tooLarge |= body.length() + to - from > maxLength;
        if (!tooLarge) {
            body.append(text, from, to);
        }
    }

    private BibtexPiece close(End end) {
        BibtexPiece piece = tooLarge
                ? new BibtexPiece(type, line, bodyLine, "", End.TOO_LARGE)
                : new BibtexPiece(type, line, bodyLine, body.toString(), end);
        open = false;
        strayTold = false;
        // A large one's memory is not kept.
        body.setLength(0);
        body.trimToSize();
        return piece;
    }
}
