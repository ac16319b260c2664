package org.papergraph.queries.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Counts the words and phrases of a sentence that are typical of a facet. */
final class FacetCues {

    private static final Set<String> RESULT = set(
            "result results show shows showed find finds finding findings found experiment "
                    + "experiments better gain gains score scores perform performs performance competitive f1 bleu percent %");

    private static final Set<String> RESULT_STEMS =
            set("outperform achiev improv demonstrat experimental accurac significant "
                    + "reveal indicat suggest conclu compar superior effective obtain evaluat");

    private static final Set<String> METHOD = set("using algorithm architecture trained learned first then");

    private static final Set<String> DONE = set(
            "use apply train employ design develop introduce present propose describe extend combine "
                    + "model formulate build construct adapt adopt implement collect annotate compute derive exploit leverage incorporate");

    private static final Set<String> THING = set("model method approach algorithm system framework technique");

    private static final Set<String> BACKGROUND =
            set("recent recently however problem problems many widely often existing previous "
                    + "previously traditional traditionally despite although most typically usually need difficult important goal aim aims "
                    + "address addresses study lack limited little crucial essential known");

    private static final Set<String> BACKGROUND_STEMS = set("challeng increasing investigat explor focus");

    private static final Set<String> KIND =
            set("important key fundamental challenging central difficult common crucial");
    private static final Set<String> WRITING = set("paper work article study");

    private final List<String> words;

    FacetCues(String sentence) {
        this.words = words(sentence.toLowerCase(Locale.ROOT));
    }

    int result() {
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean best = is(i, "state") && is(i + 1, "of") && is(i + 2, "the") && is(i + 3, "art");
            count += best || RESULT.contains(word(i)) || hasStem(word(i), RESULT_STEMS) ? 1 : 0;
        }
        return count;
    }

    int method() {
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean cue = METHOD.contains(word(i))
                    || done(i)
                    || ((is(i, "our") || is(i, "proposed"))
                            && (THING.contains(word(i + 1)) || THING.contains(word(i + 2))))
                    || (is(i, "based") && is(i + 1, "on"))
                    || ((is(i, "consist") || is(i, "consists")) && is(i + 1, "of"))
                    || (is(i, "by")
                            && (word(i + 1).endsWith("ing")
                                    || (word(i + 1).endsWith("ly")
                                            && word(i + 2).endsWith("ing"))))
                    || (is(i, "which") && (is(i + 1, "is") || is(i + 1, "are")) && is(i + 2, "used"));
            count += cue ? 1 : 0;
        }
        return count;
    }

    int background() {
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean cue = BACKGROUND.contains(word(i))
                    || hasStem(word(i), BACKGROUND_STEMS)
                    || ((is(i, "has") || is(i, "have")) && is(i + 1, "been"))
                    || (is(i, "is") && (is(i + 1, "a") || is(i + 1, "an")) && KIND.contains(word(i + 2)))
                    || (is(i, "task") && is(i + 1, "of"))
                    || (is(i, "this") && WRITING.contains(word(i + 1)));
            count += cue ? 1 : 0;
        }
        return count;
    }

    /** "we use", "we then train". */
    private boolean done(int at) {
        if (!is(at, "we")) {
            return false;
        }
        String next = word(at + 1);
        boolean adverb = next.equals("first") || next.equals("then") || next.equals("also") || next.equals("further");
        return DONE.contains(adverb ? word(at + 2) : next);
    }

    private boolean is(int at, String word) {
        return word(at).equals(word);
    }

    private String word(int at) {
        return at < words.size() ? words.get(at) : "";
    }

    private static boolean hasStem(String word, Set<String> stems) {
        for (int end = 5; end <= Math.min(word.length(), 12); end++) {
            if (stems.contains(word.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** Runs of letters, of digits, and percent signs. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean within = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (within && start < 0) {
                start = i;
            } else if (!within && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
            if (i < text.length() && text.charAt(i) == '%') {
                words.add("%");
            }
        }
        return words;
    }

    private static Set<String> set(String words) {
        return Set.of(words.split(" "));
    }
}
