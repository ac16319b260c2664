package org.papergraph.extractor.combine;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.papergraph.extractor.text.Token;

/**
 * The run of names that a name stands in: "on CoLA, SST and the X benchmarks". What stands at its two ends tells of every
 * name in it.
 */
final class Enumeration {

    private static final Set<String> SEPARATORS = Set.of(",", ";", "and", "or", "&", "/", "vs", "vs.", "+");
    private static final Set<String> SKIPPED = Set.of("the", "a", "an", "both", "as", "well", "on");
    private static final int LONGEST = 40;

    private record End(int at, boolean several) {}

    private final List<Token> tokens;
    private final int first;
    private final int last;
    private final boolean several;

    private Enumeration(List<Token> tokens, int first, int last, boolean several) {
        this.tokens = tokens;
        this.first = first;
        this.last = last;
        this.several = several;
    }

    /** The enumeration around the tokens from one to another, these included. */
    static Enumeration around(List<Token> tokens, int from, int to) {
        End right = end(tokens, to, 1);
        End left = end(tokens, from, -1);
        boolean longer = right.at() - left.at() > to - from;
        return new Enumeration(tokens, left.at(), right.at(), longer && (left.several() || right.several()));
    }

    /** The last name in one direction, and whether anything that separates names stands there. */
    private static End end(List<Token> tokens, int start, int step) {
        int at = start;
        boolean several = false;
        for (int far = 1; far < LONGEST; far++) {
            int next = start + far * step;
            if (next < 0 || next >= tokens.size()) {
                break;
            }
            String word = tokens.get(next).text();
            if (isName(word)) {
                at = next;
            } else if (SEPARATORS.contains(word)) {
                several = true;
            } else if (!SKIPPED.contains(word) && !isBracket(word)) {
                break;
            }
        }
        return new End(at, several);
    }

    private static boolean isBracket(String word) {
        return word.equals("(") || word.equals(")") || word.equals("-LRB-") || word.equals("-RRB-");
    }

    private static boolean isName(String word) {
        char c = word.charAt(0);
        return Character.isUpperCase(c)
                || (Character.isDigit(c) && word.length() > 1)
                || word.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    /** Whether there are other names beside it. */
    boolean isSeveral() {
        return several;
    }

    /** The word behind the last name, in lower case. */
    String after() {
        int at = last + 1;
        while (at < tokens.size() && isBracket(tokens.get(at).text())) {
            at++;
        }
        return word(at);
    }

    /** The word before the first name that is no article, in lower case. */
    String before() {
        int at = first - 1;
        while (at >= 0 && SKIPPED.contains(tokens.get(at).text())) {
            at--;
        }
        return word(at);
    }

    /** The offset where it begins. */
    int start() {
        return tokens.get(first).start();
    }

    /** The offset where it ends, exclusive. */
    int end() {
        return tokens.get(last).end();
    }

    private String word(int at) {
        return at < 0 || at >= tokens.size()
                ? Context.EDGE
                : tokens.get(at).text().toLowerCase(Locale.ROOT);
    }
}
