package org.papergraph.extractor.text;

import java.util.List;

/** A sentence, or what stands for one in a heading, list item or table cell; at least one token. */
public record Sentence(List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has tokens");
        }
    }

    /** Offset into the readable text. */
    public int start() {
        return tokens.get(0).start();
    }

    /** Offset into the readable text, exclusive. */
    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }
}
