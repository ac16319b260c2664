package org.papergraph.extractor.combine;

import java.util.List;
import java.util.Locale;
import org.papergraph.extractor.find.Vote;
import org.papergraph.extractor.text.Sentence;
import org.papergraph.extractor.text.Token;

/** The words around a vote, in lower case; {@link #EDGE} beyond its sentence. */
final class Context {

    static final String EDGE = "^";

    private final List<Token> tokens;
    private final int first;
    private final int last;
    private final Vote vote;

    private Context(List<Token> tokens, int first, int last, Vote vote) {
        this.tokens = tokens;
        this.first = first;
        this.last = last;
        this.vote = vote;
    }

    static Context of(Vote vote) {
        Sentence sentence = vote.text().sentences().get(vote.sentence());
        List<Token> tokens = sentence.tokens();
        int low = 0;
        int high = tokens.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() > vote.start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        int last = low;
        while (last + 1 < tokens.size() && tokens.get(last + 1).start() < vote.end()) {
            last++;
        }
        return new Context(tokens, low, last, vote);
    }

    /** The run of names that the vote stands in. */
    Enumeration enumeration() {
        return Enumeration.around(tokens, first, last);
    }

    /** The word that many places before the vote, from 1; what stands in one token with the vote is no word. */
    String before(int places) {
        return word(first - places);
    }

    /** The word that many places after the vote, from 1. */
    String after(int places) {
        return word(last + places);
    }

    /** What the token that the vote ends in goes on with: "-based" in "BERT-based"; empty if it ends there. */
    String rest() {
        return restAsIs().toLowerCase(Locale.ROOT);
    }

    /** The same with its capitals. */
    String restAsIs() {
        Token token = tokens.get(last);
        return token.end() > vote.end()
                ? token.text().substring(Math.max(0, token.text().length() - (token.end() - vote.end())))
                : "";
    }

    /** What the token that the vote begins in begins with: "non-" in "non-Gaussian"; empty if it begins there. */
    String lead() {
        Token token = tokens.get(first);
        return token.start() < vote.start()
                ? token.text()
                        .substring(0, Math.min(token.text().length(), vote.start() - token.start()))
                        .toLowerCase(Locale.ROOT)
                : "";
    }

    private String word(int index) {
        return index < 0 || index >= tokens.size()
                ? EDGE
                : tokens.get(index).text().toLowerCase(Locale.ROOT);
    }
}
