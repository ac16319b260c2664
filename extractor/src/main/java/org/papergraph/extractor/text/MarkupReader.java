package org.papergraph.extractor.text;

/**
 * Takes Markdown, HTML and LaTeX out of a text. Reads forward only, with bounded look-ahead, so its time is linear in the
 * text whatever the text holds.
 *
 * <p>A parser of Markdown would lose the offsets inside inline markup and would fail on the half-broken Markdown of saved
 * pages; what a name needs is only that the marks inside and around it vanish.
 */
public final class MarkupReader {

    /** Longer texts are read this far, in UTF-16 units: a long book chapter. */
    public static final int LONGEST_TEXT = 200_000;

    /** A run of characters without a space that is longer than this is no word. */
    static final int LONGEST_WORD = 120;

    private final String source;
    private final int end;
    private final ReadableText.Builder out;
    private final LookAhead ahead;
    private final LatexReader latex;
    private final TagReader tags;
    private int at;
    private boolean heading;

    private MarkupReader(String source) {
        this.source = source;
        this.end = Math.min(source.length(), LONGEST_TEXT);
        this.out = new ReadableText.Builder(source);
        this.ahead = new LookAhead(source, end);
        this.latex = new LatexReader(source, end, out);
        this.tags = new TagReader(source, end, out);
    }

    /** The readable text of a source. */
    public static ReadableText read(String source) {
        return new MarkupReader(source).read();
    }

    private ReadableText read() {
        boolean lineStart = true;
        int wordEnd = -1;
        while (at < end) {
            if (lineStart) {
                blockMarks();
                lineStart = false;
                if (at >= end) {
                    break;
                }
            }
            char c = source.charAt(at);
            if (c == '\n' || c == '\r') {
                endLine();
                lineStart = true;
            } else if (Character.isWhitespace(c) || Character.isISOControl(c) || c == '\u00A0') {
                out.space(at++);
            } else {
                if (at >= wordEnd) {
                    wordEnd = endOfWord();
                    if (wordEnd - at > LONGEST_WORD && !source.startsWith("$", at) && !isLink()) {
                        out.gap(at);
                        at = wordEnd;
                        continue;
                    }
                }
                inline(c);
            }
        }
        return out.build(end);
    }

    private int endOfWord() {
        int word = at;
        while (word < end && !Character.isWhitespace(source.charAt(word))) {
            word++;
        }
        return word;
    }

    /** Headings, list items, quotes and rules at the start of a line begin a block. */
    private void blockMarks() {
        int i = skipSpaces(at);
        int rule = endOfRule(i);
        if (rule > i) {
            out.endBlock();
            at = rule;
            return;
        }
        int mark = i;
        while (mark < end && mark - i < 6 && source.charAt(mark) == '#') {
            mark++;
        }
        boolean hashes = mark > i;
        if (mark == i && mark < end && "-*+>".indexOf(source.charAt(mark)) >= 0) {
            mark++;
        } else if (mark == i) {
            while (mark < end && mark - i < 3 && Character.isDigit(source.charAt(mark))) {
                mark++;
            }
            mark = mark > i && mark < end && (source.charAt(mark) == '.' || source.charAt(mark) == ')') ? mark + 1 : i;
        }
        if (mark > i && (mark >= end || Character.isWhitespace(source.charAt(mark)))) {
            out.endBlock();
            heading = hashes;
            at = mark;
        }
    }

    /** Where a line of nothing but three or more of one mark ends, which is a rule or underlines a heading; else where it begins. */
    private int endOfRule(int from) {
        int i = from;
        while (i < end && source.charAt(i) == source.charAt(from)) {
            i++;
        }
        int behind = skipSpaces(i);
        boolean whole = behind >= end || source.charAt(behind) == '\n' || source.charAt(behind) == '\r';
        return i - from >= 3 && whole && "-*_=".indexOf(source.charAt(from)) >= 0 ? i : from;
    }

    private void endLine() {
        int next = at;
        int lines = 0;
        while (next < end && Character.isWhitespace(source.charAt(next))) {
            lines += source.charAt(next) == '\n' || (source.charAt(next) == '\r' && !source.startsWith("\n", next + 1))
                    ? 1
                    : 0;
            next++;
        }
        boolean frontMatter = next < end && source.startsWith("---", next);
        if (lines > 1 || frontMatter || heading) {
            out.endBlock();
            heading = false;
        } else {
            out.space(at);
        }
        // Keep the indent of the next line: it may be a list item.
        at = Math.max(at + 1, startOfLine(next));
    }

    private int startOfLine(int from) {
        int start = from;
        while (start > at && source.charAt(start - 1) != '\n' && source.charAt(start - 1) != '\r') {
            start--;
        }
        return start;
    }

    private void inline(char c) {
        switch (c) {
            case '$', '\\' -> at = latex.read(at);
            case '!' -> image();
            case '[' -> linkText();
            case '<' -> at = tags.tag(at);
            case '&' -> at = tags.entity(at);
            case '`' -> at++;
            case '*' -> emphasis();
            case '_' -> underscore();
            case '|' -> cell();
            case '#' -> inlineHeading();
            default -> wordOrLink(c);
        }
    }

    private void wordOrLink(char c) {
        if ((c == 'h' || c == 'w' || c == 'H') && out.atWordStart() && isLink()) {
            out.gap(at);
            at = endOfLink();
        } else {
            out.append(c, at++);
        }
    }

    private boolean isLink() {
        return source.regionMatches(true, at, "http://", 0, 7)
                || source.regionMatches(true, at, "https://", 0, 8)
                || source.regionMatches(true, at, "www.", 0, 4);
    }

    private int endOfLink() {
        int i = at;
        while (i < end && !Character.isWhitespace(source.charAt(i)) && "<>\"|".indexOf(source.charAt(i)) < 0) {
            i++;
        }
        while (i > at + 1 && ".,;:!?)]}*_'".indexOf(source.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    private void image() {
        if (source.startsWith("![", at)) {
            int close = ahead.find(']', at + 2, 300);
            if (close > 0 && source.startsWith("(", close + 1)) {
                int target = ahead.find(')', close + 2, 1000);
                if (target > 0) {
                    out.gap(at);
                    at = target + 1;
                    return;
                }
            }
        }
        out.append('!', at++);
    }

    /** {@code [text](target)} is read as its text; a bracket without a target stays. */
    private void linkText() {
        int close = ahead.find(']', at + 1, 300);
        if (close > 0 && source.startsWith("(", close + 1) && ahead.find(')', close + 2, 1000) > 0) {
            at++;
        } else {
            out.append('[', at++);
            return;
        }
        while (at < close) {
            char c = source.charAt(at);
            if (c == '[' || c == '!' || Character.isWhitespace(c)) {
                out.space(at++);
            } else {
                inline(c);
            }
        }
        if (at == close) {
            at = ahead.find(')', close + 2, 1000) + 1;
        }
    }

    private void emphasis() {
        boolean alone = isSpace(at - 1) && isSpace(at + 1);
        boolean part = !alone
                && !isSpace(at - 1)
                && (at + 1 >= end || ",.;:)-".indexOf(source.charAt(at + 1)) >= 0 || isSpace(at + 1));
        // "A*" is a name, "*A*" is emphasis: a star that nothing opened stays.
        if (part && !openedBefore()) {
            out.append('*', at++);
        } else {
            at++;
            if (alone) {
                out.append('\u2022', at - 1);
            }
        }
    }

    private boolean openedBefore() {
        int from = Math.max(0, at - 200);
        for (int i = at - 1; i >= from && source.charAt(i) != '\n'; i--) {
            if (source.charAt(i) == '*') {
                return true;
            }
        }
        return false;
    }

    private void underscore() {
        boolean inside = at > 0
                && at + 1 < end
                && Character.isLetterOrDigit(source.charAt(at - 1))
                && Character.isLetterOrDigit(source.charAt(at + 1));
        if (inside) {
            out.append('_', at);
        }
        at++;
    }

    private void cell() {
        out.space(at);
        out.endBlock();
        at++;
    }

    private void inlineHeading() {
        int i = at;
        while (i < end && source.charAt(i) == '#') {
            i++;
        }
        if (isSpace(at - 1) && isSpace(i)) {
            out.endBlock();
            at = i;
        } else {
            out.append('#', at++);
        }
    }

    private boolean isSpace(int i) {
        return i < 0 || i >= end || Character.isWhitespace(source.charAt(i));
    }

    private int skipSpaces(int from) {
        int i = from;
        while (i < end && (source.charAt(i) == ' ' || source.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }
}
