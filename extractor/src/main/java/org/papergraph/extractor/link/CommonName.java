package org.papergraph.extractor.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.extractor.cite.CommonSurnames;

/** Names that so many people bear that a name alone does not make one person of two. */
final class CommonName {

    private static final int LEAST_SURNAMES = 2;

    /** Up to three syllables as Pinyin writes them. */
    private static final Pattern SYLLABLES = Pattern.compile(
            "(?:(?:[zcs]h|[bpmfdtnlgkhjqxzcsryw])?"
                    + "(?:iang|iong|uang|iao|ian|ing|ang|eng|ong|uai|uan|ai|ei|ao|ou|an|en|in|ia|ie|iu|un|ua|uo|ui|ue|er|[aoeiu])){1,3}");

    /** For each given name the surnames that it stands with. */
    private final Map<String, Set<String>> surnames = new HashMap<>();

    /** Takes note of a name, its words with the surname's last. */
    void add(List<String> words) {
        surnames.computeIfAbsent(given(words), k -> new HashSet<>()).add(words.get(words.size() - 1));
    }

    private static String given(List<String> words) {
        return String.join("", words.subList(0, words.size() - 1));
    }

    /**
     * Whether a name is one of them: a common surname with initials only, with several given names, with one that is written in
     * Chinese syllables, or with one that the corpus knows with other surnames too. "Christopher D. Smith" is none.
     */
    boolean is(List<String> words) {
        int given = words.size() - 1;
        long initials =
                words.stream().limit(given).filter(word -> word.length() == 1).count();
        boolean full = initials == 0
                && (given > 1
                        || SYLLABLES.matcher(given(words)).matches()
                        || surnames.getOrDefault(given(words), Set.of()).size() >= LEAST_SURNAMES);
        return mayBe(words) && (full || initials == given);
    }

    /** Whether a name is one of them for all that is known without a corpus. */
    static boolean mayBe(List<String> words) {
        return !words.isEmpty()
                && (CommonSurnames.contain(words.get(words.size() - 1)) || CommonSurnames.contain(words.get(0)));
    }
}
