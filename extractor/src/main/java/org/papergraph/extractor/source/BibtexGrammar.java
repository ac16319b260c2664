package org.papergraph.extractor.source;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.ConcateValue;
import org.jbibtex.CrossReferenceValue;
import org.jbibtex.Key;
import org.jbibtex.LiteralValue;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.ReferenceValue;
import org.jbibtex.Token;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;

/**
 * Parses the pieces of one file with JBibTeX, and remembers the macros that they define. JBibTeX gets one piece at a time,
 * without its key, for real keys have characters that it does not allow, and never an {@code @include}, which it would
 * follow to any file.
 */
final class BibtexGrammar {

    private static final Pattern LEXICAL_ERROR_LINE = Pattern.compile("line (\\d+)");
    private static final Pattern KEY = Pattern.compile("[^=,{}\"\\\\]*");
    private static final String BEFORE_BODY = "@entry{key,";

    private final BibTeXParser parser;
    private final int maxMacros;
    private int macros;

    /** @param maxMacros how many characters the macros of a file may have together */
    BibtexGrammar(int maxMacros) {
        this.maxMacros = maxMacros;
        try {
            this.parser = new ForgivingParser();
        } catch (ParseException e) {
            throw new IllegalStateException("JBibTeX parses nothing at all", e);
        }
    }

    /** An entry with its fields. */
    BibtexEntry entry(BibtexPiece piece) throws BibtexSyntaxException {
        int comma = piece.body().indexOf(',');
        String key = comma < 0 ? piece.body() : piece.body().substring(0, comma);
        if (!KEY.matcher(key).matches()) {
            return new BibtexEntry(piece.type(), "", piece.line(), fields(piece.body(), piece.bodyLine()));
        }
        String rest = comma < 0 ? "" : piece.body().substring(comma + 1);
        int restLine =
                piece.bodyLine() + (int) key.chars().filter(c -> c == '\n').count();
        return new BibtexEntry(piece.type(), SourceText.oneLine(key), piece.line(), fields(rest, restLine));
    }

    /**
     * Takes note of what an {@code @string} defines.
     *
     * @return whether there was room for it
     */
    boolean define(BibtexPiece piece) throws BibtexSyntaxException {
        Map<String, String> defined = fields(piece.body(), piece.bodyLine());
        for (Map.Entry<String, String> macro : defined.entrySet()) {
            macros += macro.getKey().length() + macro.getValue().length();
            if (macros > maxMacros) {
                return false;
            }
            parser.addMacro(macro.getKey(), macro.getValue());
        }
        return true;
    }

    private Map<String, String> fields(String body, int line) throws BibtexSyntaxException {
        if (body.isBlank()) {
            return Map.of();
        }
        try {
            Map<String, String> fields = new LinkedHashMap<>();
            for (BibTeXEntry entry : parser.parse(new StringReader(BEFORE_BODY + body + "}"))
                    .getEntries()
                    .values()) {
                entry.getFields()
                        .forEach((key, value) ->
                                fields.putIfAbsent(key.getValue().toLowerCase(Locale.ROOT), text(value)));
            }
            return fields;
        } catch (ParseException e) {
            throw unexpected(
                    Optional.ofNullable(e.currentToken).flatMap(token -> Optional.ofNullable(token.next)), line);
        } catch (TokenMgrException e) {
            Matcher found = LEXICAL_ERROR_LINE.matcher(String.valueOf(e.getMessage()));
            int offset = found.find() ? Integer.parseInt(found.group(1)) - 1 : 0;
            throw new BibtexSyntaxException(line + offset, "a character stands where no field can begin or end");
        } catch (ObjectResolutionException e) {
            throw new BibtexSyntaxException(line, "a reference cannot be resolved");
        } catch (StackOverflowError e) {
            // JBibTeX descends once for each "#".
            throw new BibtexSyntaxException(line, "a value is put together of too many parts");
        }
    }

    private static BibtexSyntaxException unexpected(Optional<Token> token, int line) {
        String image = token.map(t -> t.image).orElse("");
        int offset = token.map(t -> t.beginLine - 1).orElse(0);
        String shown = image.length() > 40 ? image.substring(0, 40) + "…" : image;
        return new BibtexSyntaxException(
                line + Math.max(0, offset),
                image.isEmpty() ? "it ends within a field" : "\"" + shown + "\" is not expected there");
    }

    private static String text(Value value) {
        StringBuilder text = new StringBuilder();
        Deque<Value> parts = new ArrayDeque<>();
        parts.push(value);
        while (!parts.isEmpty()) {
            Value part = parts.pop();
            if (part instanceof ConcateValue both) {
                parts.push(both.getRight());
                parts.push(both.getLeft());
            } else if (part instanceof CrossReferenceValue reference) {
                parts.push(reference.getValue());
            } else if (part instanceof ReferenceValue macro) {
                // One that is defined nowhere says at least its name: "jmlr".
                text.append(
                        macro.isResolved()
                                ? macro.toUserString()
                                : macro.getValue().getString());
            } else if (part instanceof LiteralValue literal) {
                text.append(literal.getString());
            }
        }
        return text.toString();
    }

    /** Undefined macros and cross-references are not the parser's to judge. */
    private static final class ForgivingParser extends BibTeXParser {

        ForgivingParser() throws ParseException {}

        @Override
        public void checkStringResolution(Key key, BibTeXString string) {}

        @Override
        public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {}
    }
}
