package org.papergraph.extractor.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What is left of a name of several words when the inflection of each word is ignored: plurals within it ("phase conditioned
 * policies"), British spelling ("modelling"), adjectives in -ical beside their nouns ("dynamical", "dynamics"), words that are often cut
 * short ("max"), short forms within it ("meta RL"), "of" ("mixture of Gaussians"), and "adversarial" where it is said of some kind of
 * attack. Weaker than a stemmer, which would make one of "generative" and "general", "relational" and "relation".
 */
final class WordForms {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern GENITIVE = Pattern.compile("['\u2019]s\\b");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Map<String, String> CUT_SHORT = Map.of(
            "max", "maximum",
            "min", "minimum",
            "net", "network",
            "param", "parameter",
            "hyperparam", "hyperparameter",
            "conv", "convolution",
            "centre", "center");
    private static final Set<String> ATTACKS = Set.of("attack", "example", "sample", "perturbation", "patch");
    private static final int LEAST_STEM = 4;

    private final Function<String, Optional<String>> longForm;
    /** By word: names consist of far fewer words than there are names. */
    private final Map<String, String> bases = new HashMap<>();

    /** @param longForm of a word, if it is a short form that everybody knows */
    WordForms(Function<String, Optional<String>> longForm) {
        this.longForm = longForm;
    }

    /**
     * The key of a name; empty if it has one word only, whose forms tell different things apart ("Transformers", "transform").
     */
    Optional<String> key(String name) {
        List<String> words = new ArrayList<>();
        for (String word : split(name)) {
            String plain = plain(word);
            if (!plain.isEmpty() && !ARTICLES.contains(plain)) {
                Optional<String> spelledOut = isShortForm(word) ? longForm.apply(word) : Optional.empty();
                spelledOut.ifPresentOrElse(
                        full -> Arrays.stream(BETWEEN.split(full))
                                .map(this::base)
                                .forEach(words::add),
                        () -> words.add(base(plain)));
            }
        }
        int of = words.indexOf("of");
        if (of > 0 && of == words.lastIndexOf("of") && of < words.size() - 1) {
            words.remove(of);
            Collections.rotate(words, -of);
        }
        int adversarial = words.indexOf("adversarial");
        if (adversarial > 0 && adversarial < words.size() - 1 && ATTACKS.contains(words.get(adversarial + 1))) {
            words.remove(adversarial);
        }
        return words.size() < 2 ? Optional.empty() : Optional.of(String.join("", words));
    }

    private static List<String> split(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : ' ';
            if (c >= 0x80 || c == '\'') {
                // Seldom: what the expressions say.
                return List.of(BETWEEN.split(GENITIVE.matcher(name).replaceAll("")));
            }
            if (!isLetterOrDigit(c)) {
                if (i > start) {
                    words.add(name.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean isLetterOrDigit(char ascii) {
        return (ascii >= 'a' && ascii <= 'z') || (ascii >= 'A' && ascii <= 'Z') || (ascii >= '0' && ascii <= '9');
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String word) {
        String decomposed = isAscii(word)
                ? word
                : ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                        .replaceAll("");
        return decomposed.toLowerCase(Locale.ROOT);
    }

    /** Two capitals or more, and nothing else but a plural s. */
    private static boolean isShortForm(String word) {
        int end = word.endsWith("s") ? word.length() - 1 : word.length();
        for (int i = 0; i < end; i++) {
            if (word.charAt(i) < 'A' || word.charAt(i) > 'Z') {
                return false;
            }
        }
        return end > 1;
    }

    private String base(String word) {
        return bases.computeIfAbsent(word.toLowerCase(Locale.ROOT), WordForms::stripped);
    }

    private static String stripped(String word) {
        String noun = noun(american(singular(word)));
        return CUT_SHORT.getOrDefault(noun, noun);
    }

    private static String singular(String word) {
        if (word.length() <= LEAST_STEM - 1 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.length() > LEAST_STEM + 1 ? replaced(word, 3, "y") : replaced(word, 1, "");
        }
        boolean hissing = word.endsWith("sses")
                || word.endsWith("xes")
                || word.endsWith("ches")
                || word.endsWith("shes")
                || word.endsWith("zes");
        return replaced(word, hissing ? 2 : 1, "");
    }

    private static String american(String word) {
        if (word.length() <= LEAST_STEM + 1) {
            return word;
        }
        for (String end : List.of("isation", "ising", "ised", "ise", "iser", "yse", "ysing", "ysed")) {
            if (word.endsWith(end)) {
                return word.substring(0, word.length() - end.length()) + end.replace('s', 'z');
            }
        }
        for (String end : List.of("elling", "elled", "eller")) {
            if (word.endsWith(end)) {
                return word.substring(0, word.length() - end.length()) + "e" + end.substring(2);
            }
        }
        int our = word.indexOf("our", 2);
        return our >= 3 && (word.startsWith("behav") || word.startsWith("neighb") || word.startsWith("col"))
                ? word.substring(0, our) + "or" + word.substring(our + 3)
                : word;
    }

    /** "dynamical" gives "dynamic", as "dynamics" does. */
    private static String noun(String word) {
        return word.length() > LEAST_STEM + 2 && word.endsWith("ical") ? replaced(word, 2, "") : word;
    }

    private static String replaced(String word, int letters, String end) {
        return word.substring(0, word.length() - letters) + end;
    }
}
