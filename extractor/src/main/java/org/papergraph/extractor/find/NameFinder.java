package org.papergraph.extractor.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.extractor.text.AnalysedText;
import org.papergraph.extractor.text.Sentence;
import org.papergraph.extractor.text.Token;
import org.papergraph.ontology.ConceptKind;

/** Finds words written like names ("ProMP", "EPOpt-A2C") and runs of capitalised words ("Wasserstein Dependency Measure"). */
public final class NameFinder implements Finder {

    public static final String NAME = "name";

    private static final int LONGEST_RUN = 6;
    private static final int LONGEST_KEY_END = 6;
    private static final Pattern CITATION_KEY = Pattern.compile(
            "[^\\p{L}]?(?:\\p{Lu}\\p{L}{0,5}\\+(?:\\d\\d)?[a-z]?[\\],; ]|(?<=\\[)\\p{L}{2,8}\\+?\\d\\d[a-z]?\\])");

    private static final Pattern MANNER = Pattern.compile(
            "(?<=[\\p{Lu}\\p{Nd}])(?:based|style|like|trained|type)$|-(?:based|style|like|trained|type)$");

    /** "Hopper-Velocity". */
    private static final Pattern COMPOUND = Pattern.compile("\\p{Lu}[\\p{L}\\p{Nd}]+(?:-\\p{Lu}[\\p{L}\\p{Nd}]*)+");

    /** Begin a line that lists people. */
    private static final Set<String> AUTHORS = Set.of("author", "authors", "Author", "Authors");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Vote> find(AnalysedText text) {
        List<Vote> votes = new ArrayList<>();
        for (int s = 0; s < text.sentences().size(); s++) {
            Sentence sentence = text.sentences().get(s);
            for (Token token : sentence.tokens()) {
                nameLike(text, s, token, votes);
            }
            runs(text, s, votes);
            sums(text, s, votes);
        }
        return votes;
    }

    /** "HNET+ENT" may be one name, too, or "IMG+BOW". */
    private static void sums(AnalysedText text, int sentence, List<Vote> votes) {
        List<Token> tokens = text.sentences().get(sentence).tokens();
        for (int plus = 1; plus + 1 < tokens.size(); plus++) {
            if (tokens.get(plus).text().equals("+") && isTerm(tokens.get(plus - 1)) && isTerm(tokens.get(plus + 1))) {
                int first = plus - 1;
                int last = plus + 1;
                while (last + 2 < tokens.size()
                        && tokens.get(last + 1).text().equals("+")
                        && isTerm(tokens.get(last + 2))) {
                    last += 2;
                }
                votes.add(vote(
                        text,
                        sentence,
                        tokens.get(first).start(),
                        tokens.get(last).end()));
                plus = last;
            }
        }
    }

    private static boolean isTerm(Token token) {
        return Character.isUpperCase(token.text().charAt(0)) || Shape.isNameLike(token.text());
    }

    /** "MAML+TRPO" and "GPT/BERT" are two names each. */
    private static void nameLike(AnalysedText text, int sentence, Token token, List<Vote> votes) {
        int from = 0;
        String word = token.text();
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || word.charAt(i) == '+' || word.charAt(i) == '/') {
                int end = from + lengthWithoutManner(word.substring(from, i));
                if (end > from && isName(text.text(), word.substring(from, end), token.start() + from)) {
                    votes.add(vote(text, sentence, token.start() + from, token.start() + end));
                }
                from = i + 1;
            }
        }
    }

    /** "MNIST-based" and, where hyphens were lost, "MNISTbased" name MNIST. */
    private static int lengthWithoutManner(String word) {
        Matcher manner = MANNER.matcher(word);
        return manner.find() ? manner.start() : word.length();
    }

    private static boolean isName(String text, String word, int start) {
        return Shape.isNameLike(word)
                && !Shape.isQuantity(word)
                && !Words.NOT_NAMES.contains(word)
                && !(word.endsWith("s") && Words.NOT_NAMES.contains(word.substring(0, word.length() - 1)))
                && !isCitationKey(text, start, start + word.length());
    }

    /** "[ABC+21]" or "[HeZRS15]" points to a reference. */
    private static boolean isCitationKey(String text, int start, int end) {
        int from = Math.max(0, start - 1);
        int to = Math.min(text.length(), end + LONGEST_KEY_END);
        return CITATION_KEY.matcher(text).region(from, to).lookingAt();
    }

    private static void runs(AnalysedText text, int sentence, List<Vote> votes) {
        List<Token> tokens = text.sentences().get(sentence).tokens();
        if (AUTHORS.contains(tokens.get(0).text())) {
            return;
        }
        int first = 0;
        while (first < tokens.size()) {
            int last = first;
            while (last < tokens.size() && last - first < LONGEST_RUN && capital(tokens, last)) {
                last++;
            }
            // The first word of a sentence is capitalised anyway.
            int start =
                    first == 0 && Words.OUTSIDE.contains(tokens.get(0).text().toLowerCase(java.util.Locale.ROOT))
                            ? 1
                            : first;
            boolean compound = last - start == 1
                    && COMPOUND.matcher(tokens.get(start).text()).matches();
            if (last - start >= 2 || compound) {
                votes.add(vote(
                        text,
                        sentence,
                        tokens.get(start).start(),
                        tokens.get(last - 1).end()));
            }
            first = Math.max(last, first + 1);
        }
    }

    private static boolean capital(List<Token> tokens, int i) {
        String word = tokens.get(i).text();
        return Shape.isCapitalised(word) || Shape.isNameLike(word);
    }

    private static Vote vote(AnalysedText text, int sentence, int start, int end) {
        return new Vote(text, start, end, sentence, ConceptKind.METHOD, Optional.empty(), NAME);
    }
}
