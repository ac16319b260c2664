package org.papergraph.extractor.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.extractor.text.AnalysedText;
import org.papergraph.extractor.text.Sentence;
import org.papergraph.extractor.text.Token;

/**
 * Abbreviations that a text defines without a parenthesis: "BNN = Bayesian neural network", "BNN: ...", "BNN, short for ...",
 * "Bayesian neural networks, or BNNs, ...". Only where the short form is made of the {@link Initials}.
 */
final class StatedAbbreviations {

    private static final int LONGEST_CONNECTION = 40;

    private static final Pattern SHORT_FORM =
            Pattern.compile("(?=[^\\p{Lu}]*+\\p{Lu}[^\\p{Lu}]*+\\p{Lu})\\p{L}[\\p{L}&-]{0,7}\\p{L}");

    /** Between a short form and its long form. */
    private static final Pattern THEN_LONG = Pattern.compile("\\s*+(?:=|:|\u2014|[-\u2013]{1,2}+(?=\\s)"
            + "|[,(]?+ ?+(?:(?:which|that|is|are) ){0,2}+(?:short for|stands? for|standing for|abbreviates|means|denotes"
            + "|(?:an |the )?+(?:abbreviation|acronym) (?:of|for)|i\\.e\\.,?+|meaning))"
            + "\\s*+(?:(?:the|an?) )?+[\"'\u201c\u2018]?+");

    /** Between a long form and its short form, read up to the latter. */
    private static final Pattern LONG_BEFORE = Pattern.compile("[\"'\u201d\u2019]?+(?:,? or |,? a\\.?k\\.?a\\.? "
            + "|,? (?:(?:also|often|or|is|are) ){0,2}(?:abbreviated|shortened)(?: as| to|:)? |,? in short,? |,? short:? | ?= ?"
            + "| [-\u2013]{1,2} |: )[\"'\u201c\u2018]?$");

    /** Behind a short form that stands behind its long form and a comma. */
    private static final Pattern FOR_SHORT = Pattern.compile("[\"'\u201d\u2019]?+ for short\\b");

    private StatedAbbreviations() {}

    /** The pairs of a sentence, in text order. */
    static List<Abbreviation> pairs(AnalysedText text, int index) {
        Sentence sentence = text.sentences().get(index);
        List<Abbreviation> pairs = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (SHORT_FORM.matcher(token.text()).matches()) {
                after(text, index, sentence, token)
                        .or(() -> before(text, index, sentence, token))
                        .ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    private static Optional<Abbreviation> after(AnalysedText text, int index, Sentence sentence, Token token) {
        Matcher then = THEN_LONG.matcher(text.text()).region(token.end(), sentence.end());
        if (!then.lookingAt()) {
            return Optional.empty();
        }
        int end = Initials.end(token.text(), text.text(), then.end(), sentence.end());
        return end < 0 || !isName(text.text().substring(then.end(), end))
                ? Optional.empty()
                : Optional.of(new Abbreviation(text, index, then.end(), end, token.start(), token.end()));
    }

    /** "ML: much less is known" defines nothing. */
    private static boolean isName(String longForm) {
        String[] words = longForm.toLowerCase(Locale.ROOT).split("[ -]");
        return !Words.OUTSIDE.contains(words[0]) && !Words.OUTSIDE.contains(words[words.length - 1]);
    }

    private static Optional<Abbreviation> before(AnalysedText text, int index, Sentence sentence, Token token) {
        String all = text.text();
        int from = Math.max(sentence.start(), token.start() - LONGEST_CONNECTION);
        Matcher connection = LONG_BEFORE.matcher(all).region(from, token.start());
        int end = connection.find() ? connection.start() : -1;
        if (end < 0
                && FOR_SHORT.matcher(all).region(token.end(), sentence.end()).lookingAt()) {
            end = token.start();
            while (end > sentence.start() && " ,\"'\u201c\u2018".indexOf(all.charAt(end - 1)) >= 0) {
                end--;
            }
        }
        int start = end < 0 ? -1 : Initials.start(token.text(), all, sentence.start(), end);
        return start < 0
                ? Optional.empty()
                : Optional.of(new Abbreviation(text, index, start, end, token.start(), token.end()));
    }
}
