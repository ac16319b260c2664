package org.papergraph.extractor.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.papergraph.extractor.text.Sentence;
import org.papergraph.extractor.text.Token;

/**
 * What a sequence model labels: a token, or a part of one where names are glued to other words: "ResNet-based" is "ResNet"
 * and "-based", "BERT/RoBERTa" is three pieces.
 *
 * @param text the characters
 * @param start offset into the readable text
 * @param end exclusive
 * @param glued whether no space parts it from the piece before
 */
public record Piece(String text, int start, int end, boolean glued) {

    private static final Set<String> ENDINGS = Set.of(
            "based", "trained", "like", "style", "type", "inspired", "driven", "only", "pretrained", "finetuned");

    /** The pieces of a sentence, at least one. */
    static List<Piece> of(Sentence sentence) {
        List<Piece> pieces = new ArrayList<>(sentence.tokens().size() + 4);
        for (Token token : sentence.tokens()) {
            split(token, pieces);
        }
        return pieces;
    }

    private static void split(Token token, List<Piece> pieces) {
        String word = token.text();
        // The tokenizer may write a mark otherwise than the text: then the offsets are the token's only.
        boolean exact = word.length() == token.end() - token.start();
        int from = 0;
        for (int i = 1; exact && i < word.length() - 1; i++) {
            if (isBreak(word, i)) {
                add(token, from, i, pieces);
                add(token, i, i + 1, pieces);
                from = i + 1;
            } else if (word.charAt(i) == '-'
                    && ENDINGS.contains(word.substring(i + 1).toLowerCase(Locale.ROOT))) {
                add(token, from, i, pieces);
                from = i;
                break;
            }
        }
        add(token, from, word.length(), pieces);
    }

    private static boolean isBreak(String word, int i) {
        char c = word.charAt(i);
        return (c == '/' || c == '+') && Character.isLetter(word.charAt(i + 1));
    }

    private static void add(Token token, int from, int to, List<Piece> pieces) {
        if (to <= from) {
            return;
        }
        int end = to == token.text().length() ? token.end() : token.start() + to;
        int start = token.start() + from;
        boolean glued = !pieces.isEmpty() && pieces.get(pieces.size() - 1).end() == start;
        pieces.add(new Piece(token.text().substring(from, to), start, end, glued));
    }
}
