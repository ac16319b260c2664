package org.papergraph.extractor.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.papergraph.extractor.source.BibtexPiece.End;
import org.papergraph.ontology.SourceItem;

/** The entries of a BibTeX file, each taken or rejected. One that inherits from a later one comes after that. */
final class BibtexCursor implements ItemCursor {

    private final InputFile file;
    private final BibtexPieces pieces;
    private final BibtexGrammar grammar;
    private final CrossReferences references = new CrossReferences();
    private final Deque<SourceItem> ready = new ArrayDeque<>();
    private boolean any;
    private boolean ended;

    BibtexCursor(Input input, Charset older) {
        this.file = input.file();
        this.pieces = new BibtexPieces(new LineReader(input.in(), input.maxItemBytes()), older, input.maxItemBytes());
        this.grammar = new BibtexGrammar(input.maxItemBytes());
    }

    @Override
    public Optional<SourceItem> next() throws IOException {
        while (ready.isEmpty() && !ended) {
            Optional<BibtexPiece> piece = pieces.next();
            if (piece.isPresent()) {
                any = true;
                take(piece.get());
            } else {
                ended = true;
                references.rest().forEach(this::add);
                if (!any) {
                    ready.add(ReadError.NO_ENTRIES.at(
                            file.name(), 0, "no BibTeX entry is in it", "name its format with --as"));
                }
            }
        }
        return Optional.ofNullable(ready.poll());
    }

    private void take(BibtexPiece piece) {
        switch (piece.type()) {
            case "comment", "preamble", "include" -> passOver(piece);
            case "string" -> define(piece);
            default -> entry(piece);
        }
    }

    private void passOver(BibtexPiece piece) {
        if (piece.end() == End.FILE_ENDS) {
            reject(
                    ReadError.TRUNCATED_BIBTEX,
                    piece.line(),
                    "the @" + piece.type() + " is never closed; what follows it" + " was not read");
        }
    }

    private void define(BibtexPiece piece) {
        try {
            if (piece.end() != End.CLOSED) {
                reject(piece);
            } else if (!grammar.define(piece)) {
                reject(ReadError.ITEM_TOO_LARGE, piece.line(), "the file's @string macros are too large together");
            }
        } catch (BibtexSyntaxException e) {
            reject(ReadError.MALFORMED_BIBTEX, e.line(), "in an @string, " + e.what());
        }
    }

    private void entry(BibtexPiece piece) {
        if (piece.end() != End.CLOSED && piece.end() != End.NEXT_BEGINS) {
            reject(piece);
            return;
        }
        try {
            BibtexEntry entry = grammar.entry(piece);
            // If nothing but the entry's own brace is missing, all its fields are there.
            if (piece.end() == End.NEXT_BEGINS && entry.hasSwallowedFields()) {
                reject(piece);
            } else {
                references.take(entry).forEach(this::add);
            }
        } catch (BibtexSyntaxException e) {
            if (piece.end() == End.CLOSED) {
                reject(ReadError.MALFORMED_BIBTEX, e.line(), "in the entry of line " + piece.line() + ", " + e.what());
            } else {
                reject(piece);
            }
        }
    }

    private void add(BibtexEntry entry) {
        SummaryDraft draft = new SummaryDraft(file.id());
        BibtexFields.describe(entry, draft);
        ready.add(draft.item(file.name(), entry.line()));
    }

    private void reject(BibtexPiece piece) {
        String what = piece.type().isEmpty() ? "line" : "@" + piece.type();
        switch (piece.end()) {
            case TOO_LARGE -> reject(ReadError.ITEM_TOO_LARGE, piece.line(), "the " + what + " is too large");
            case FILE_ENDS -> reject(ReadError.TRUNCATED_BIBTEX, piece.line(), "the file ends within the " + what);
            case STRAY -> reject(ReadError.MALFORMED_BIBTEX, piece.line(), "a field stands outside of any entry");
            default ->
                reject(
                        ReadError.MALFORMED_BIBTEX,
                        piece.line(),
                        "the " + what + " is not closed before the next one begins");
        }
    }

    private void reject(ReadError error, int line, String what) {
        ready.add(error.at(file.name(), line, what));
    }

    @Override
    public int line() {
        return pieces.line();
    }
}
