package org.papergraph.extractor.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papergraph.extractor.text.AnalysedText;
import org.papergraph.extractor.text.Sentence;
import org.papergraph.ontology.ConceptKind;

/**
 * Finds abbreviations where a text defines them, both ways round: "model predictive control (MPC)", "MPC (model predictive
 * control)". The method of Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical
 * text" (PSB 2003, section 3), with changes: a long form
 * of which the short one has the {@link Initials} goes first; capitals at word beginnings must be matched there where the long form
 * has them, and lost hyphens may hide a word's beginning. Where no parenthesis marks it, {@link StatedAbbreviations} looks.
 */
public final class AbbreviationFinder implements Finder {

    public static final String NAME = "abbreviation";

    private static final int LONGEST_SHORT_FORM = 12;
    private static final int LONGEST_PARENTHESIS = 120;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Vote> find(AnalysedText text) {
        List<Vote> votes = new ArrayList<>();
        for (Abbreviation pair : pairs(text)) {
            votes.add(vote(pair, pair.longStart(), pair.longEnd()));
            votes.add(vote(pair, pair.shortStart(), pair.shortEnd()));
        }
        return votes;
    }

    private static Vote vote(Abbreviation pair, int start, int end) {
        return new Vote(pair.text(), start, end, pair.sentence(), ConceptKind.METHOD, Optional.empty(), NAME);
    }

    /** The pairs that a text defines, in text order. */
    public List<Abbreviation> pairs(AnalysedText text) {
        List<Abbreviation> pairs = new ArrayList<>();
        for (int s = 0; s < text.sentences().size(); s++) {
            Sentence sentence = text.sentences().get(s);
            for (int open = sentence.start(); open < sentence.end(); open++) {
                if (text.text().charAt(open) == '(') {
                    pair(text, s, sentence, open).ifPresent(pairs::add);
                }
            }
            pairs.addAll(StatedAbbreviations.pairs(text, s));
        }
        return pairs;
    }

    private static Optional<Abbreviation> pair(AnalysedText text, int index, Sentence sentence, int open) {
        String all = text.text();
        int close = all.indexOf(')', open);
        if (close < 0 || close > Math.min(sentence.end(), open + LONGEST_PARENTHESIS)) {
            return Optional.empty();
        }
        int innerEnd = close;
        for (int i = open + 1; i < close; i++) {
            if (all.charAt(i) == ',' || all.charAt(i) == ';') {
                innerEnd = i;
                break;
            }
        }
        int innerStart = open + 1;
        while (innerStart < innerEnd && "\"'\u201c ".indexOf(all.charAt(innerStart)) >= 0) {
            innerStart++;
        }
        while (innerEnd > innerStart && "\"'\u201d ".indexOf(all.charAt(innerEnd - 1)) >= 0) {
            innerEnd--;
        }
        int before = open;
        while (before > sentence.start() && " \"'\u201d".indexOf(all.charAt(before - 1)) >= 0) {
            before--;
        }
        String inner = all.substring(innerStart, innerEnd);
        if (isShortForm(inner)) {
            int initials = Initials.start(inner, all, sentence.start(), before);
            int start = initials < 0 ? longFormStart(inner, all, sentence.start(), before) : initials;
            return start < 0
                    ? Optional.empty()
                    : Optional.of(new Abbreviation(text, index, start, before, innerStart, innerEnd));
        }
        int word = before;
        while (word > sentence.start()
                && !Character.isWhitespace(all.charAt(word - 1))
                && all.charAt(word - 1) != '(') {
            word--;
        }
        String outer = all.substring(word, before);
        boolean wordy = inner.indexOf(' ') > 0 || inner.indexOf('-') > 0;
        if (wordy && isShortForm(outer) && means(outer, all, innerStart, innerEnd)) {
            return Optional.of(new Abbreviation(text, index, innerStart, innerEnd, word, before));
        }
        return Optional.empty();
    }

    private static boolean means(String shortForm, String all, int start, int end) {
        return Initials.end(shortForm, all, start, end) == end || longFormStart(shortForm, all, start, end) == start;
    }

    private static boolean isShortForm(String text) {
        if (text.length() < 2 || text.length() > LONGEST_SHORT_FORM || text.indexOf(' ') >= 0) {
            return false;
        }
        int letters = 0;
        boolean upper = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                upper |= Character.isUpperCase(c);
            } else if (!Character.isDigit(c) && "-/+&*.".indexOf(c) < 0) {
                return false;
            }
        }
        return letters >= 2 && Character.isLetterOrDigit(text.charAt(0)) && upper;
    }

    /** Where the shortest long form begins that holds the short form's letters in order, or -1. */
    private static int longFormStart(String shortForm, String all, int from, int end) {
        int letters = (int) shortForm.chars().filter(Character::isLetterOrDigit).count();
        int mostWords = Math.min(letters + 5, letters * 2);
        int s = shortForm.length() - 1;
        if (s > 1 && shortForm.charAt(s) == 's' && Character.isUpperCase(shortForm.charAt(s - 1))) {
            s--;
        }
        int l = end - 1;
        while (s >= 0) {
            char wanted = Character.toLowerCase(shortForm.charAt(s));
            if (!Character.isLetterOrDigit(wanted)) {
                s--;
                continue;
            }
            while (l >= from && !matches(all, l, from, wanted, s == 0)) {
                l--;
            }
            if (l < from) {
                return -1;
            }
            l--;
            s--;
        }
        int start = l + 1;
        while (start > from && Character.isLetterOrDigit(all.charAt(start - 1))) {
            start--;
        }
        return accepted(all.substring(start, end), shortForm, mostWords) ? start : -1;
    }

    private static boolean matches(String all, int i, int from, char wanted, boolean first) {
        if (Character.toLowerCase(all.charAt(i)) != wanted) {
            return false;
        }
        return !first || i == from || !Character.isLetterOrDigit(all.charAt(i - 1));
    }

    private static boolean accepted(String longForm, String shortForm, int mostWords) {
        String[] words = longForm.split("[\\s-]+", -1);
        boolean marks = longForm.chars().anyMatch(c -> ",;:()[]!?".indexOf(c) >= 0 || c == '\u00A4');
        return !marks
                && words.length <= mostWords
                && longForm.length() > shortForm.length()
                && !Words.OUTSIDE.contains(words[0].toLowerCase(java.util.Locale.ROOT))
                && List.of(words).stream().noneMatch(shortForm::equalsIgnoreCase);
    }
}
