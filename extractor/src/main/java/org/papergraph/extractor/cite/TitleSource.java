package org.papergraph.extractor.cite;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Venue and year behind a quoted title, as in a reference: ", J. Mol. Biol. 147 (1981)", " (NIPS 2017)", " by Zhou et al.,
 * 2019".
 *
 * @param suffix the letter behind the year, or empty
 * @param end where it ends
 */
record TitleSource(int year, String suffix, int end) {

    private static final int WIDEST = 110;

    private static final Pattern YEAR = Pattern.compile(
            "\\s?(?:[,(\\[.:\u2013\u2014-]\\s?|in\\s|by\\s)[^\\n\"\u201c\\[\\]{}]{0,70}?(?<![\\d.])(?<year>(?:1[6-9]|20)\\d\\d)(?<suffix>[a-h]?)(?![\\d-]|\\.\\d)\\)?");

    /** Small words that stand in the names of venues and between authors. */
    private static final Set<String> SMALL = Set.of(
            "in", "of", "on", "the", "and", "for", "by", "et", "al", "vol", "no", "pp", "p", "arXiv", "to", "at", "van",
            "de");

    /** Reads what stands behind the closing quote; empty if prose does. */
    static Optional<TitleSource> behind(String text, int end) {
        Matcher matcher = YEAR.matcher(text)
                .region(end, Math.min(text.length(), end + WIDEST))
                .useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Words between = new Words(text.substring(end, matcher.start("year")));
        for (int i = 0; i < between.count(); i++) {
            String word = between.word(i);
            if (Character.isLowerCase(word.codePointAt(0)) && !SMALL.contains(word)) {
                return Optional.empty();
            }
        }
        return Optional.of(
                new TitleSource(Integer.parseInt(matcher.group("year")), matcher.group("suffix"), matcher.end()));
    }
}
