package org.papergraph.extractor.find;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.papergraph.extractor.text.AnalysedText;
import org.papergraph.extractor.text.Atom;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.Lexicon;

/**
 * Finds the lexicon's labels in a text, whatever their case, hyphens and plurals: "off-policy learning", "offpolicy
 * learning" and "Off policy learning" are one. Gives every label that fits, shorter ones inside longer ones too.
 */
public final class LexiconFinder implements Finder {

    public static final String NAME = "lexicon";

    private static final int LONGEST_LABEL = 10;
    private static final int LONGEST_SEPARATOR = 3;
    /** Lost hyphens glue these to a name: "BERTstyle", "GANbased". */
    private static final Set<String> GLUED = Set.of("based", "style", "like", "type", "trained", "esque");

    private static final Set<String> LITTLE = Set.of(
            "a", "an", "the", "A", "The", "in", "on", "is", "at", "of", "to", "it", "as", "or", "and", "we", "by",
            "for", "be", "no", "so");

    private final LabelIndex index;

    public LexiconFinder(Lexicon lexicon) {
        this.index = new LabelIndex(lexicon);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Vote> find(AnalysedText text) {
        List<Vote> votes = new ArrayList<>();
        LabelIndex.Walk walk = index.walk();
        for (int first = 0; first < text.atoms().size(); first++) {
            walk.reset();
            from(first, text, walk, votes);
        }
        return votes;
    }

    private void from(int first, AnalysedText text, LabelIndex.Walk walk, List<Vote> votes) {
        List<Atom> atoms = text.atoms();
        int start = atoms.get(first).start();
        for (int last = first; last < Math.min(atoms.size(), first + LONGEST_LABEL); last++) {
            Atom atom = atoms.get(last);
            if (last > first && !joined(atoms.get(last - 1), atom, text.text())) {
                return;
            }
            String letters = letters(text.text(), atom);
            for (int i = 0; i < letters.length(); i++) {
                if (i > 0 && i == letters.length() - 1 && letters.charAt(i) == 's') {
                    vote(text, start, atom.end(), atom.sentence(), walk.here(), votes);
                } else if (i > 1 && GLUED.contains(letters.substring(i))) {
                    vote(text, start, atom.end() - (letters.length() - i), atom.sentence(), walk.here(), votes);
                }
                if (!walk.step(letters.charAt(i))) {
                    return;
                }
            }
            vote(text, start, atom.end(), atom.sentence(), walk.here(), votes);
        }
    }

    /** Whether two atoms can belong to one name: same sentence, and only spaces, hyphens and the like between them. */
    static boolean joined(Atom left, Atom right, String text) {
        if (left.sentence() != right.sentence() || right.start() - left.end() > LONGEST_SEPARATOR) {
            return false;
        }
        for (int i = left.end(); i < right.start(); i++) {
            char c = text.charAt(i);
            boolean inner = " -_/'^+\u2010\u2011\u2012\u2013\u2212\u2019".indexOf(c) >= 0
                    || (c == '.' && i + 1 == right.start())
                    || c == '&';
            if (!inner) {
                return false;
            }
        }
        return true;
    }

    private static String letters(String text, Atom atom) {
        String surface = text.substring(atom.start(), atom.end());
        for (int i = 0; i < surface.length(); i++) {
            if (surface.charAt(i) >= 0x80) {
                surface = Normalizer.normalize(surface, Normalizer.Form.NFKD).replaceAll("[^\\p{L}\\p{Nd}]", "");
                break;
            }
        }
        return surface.toLowerCase(Locale.ROOT);
    }

    private static void vote(
            AnalysedText text, int start, int end, int sentence, List<LabelIndex.Label> labels, List<Vote> votes) {
        for (LabelIndex.Label label : labels) {
            if (fits(label, text.text(), start, end)) {
                votes.add(new Vote(
                        text, start, end, sentence, label.concept().kind(), Optional.of(label.concept()), NAME));
            }
        }
    }

    private static boolean fits(LabelIndex.Label label, String text, int start, int end) {
        if (label.exactCase()) {
            return sameCase(label.text(), text, start, end);
        }
        // "a ViT" is not "A-ViT", nor is "ImageNet a" "ImageNet-A": a little word belongs to a name only as its label
        // has it.
        String surface = text.substring(start, end);
        int first = surface.indexOf(' ');
        int last = surface.lastIndexOf(' ');
        return first < 0
                || surface.equalsIgnoreCase(label.text())
                || !(LITTLE.contains(surface.substring(0, first)) || LITTLE.contains(surface.substring(last + 1)));
    }

    /** Whether a text is the label letter for letter, hyphens, spaces and a plural s aside; two-letter keys in full. */
    private static boolean sameCase(String label, String text, int start, int end) {
        if (LabelKey.of(label).length() <= 2) {
            int to = Math.min(text.length(), start + label.length());
            boolean goesOn = to < text.length() && Character.isLetterOrDigit(text.charAt(to));
            return !goesOn && text.regionMatches(start, label, 0, label.length());
        }
        int i = start;
        int k = 0;
        while (i < end && k < label.length()) {
            char mine = text.charAt(i);
            char theirs = label.charAt(k);
            if (mine == theirs) {
                i++;
                k++;
            } else if (!Character.isLetterOrDigit(mine)) {
                i++;
            } else if (!Character.isLetterOrDigit(theirs)) {
                k++;
            } else {
                return false;
            }
        }
        return k == label.length() && (i == end || text.substring(i, end).equals("s"));
    }
}
