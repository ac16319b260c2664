package org.papergraph.extractor.cite;

import java.util.Set;

/** The words that stand for further authors: "et al.", "et. al", "and colleagues", the plus of "Vaswani+ 2017". */
final class Others {

    private static final Set<String> ALII = Set.of("al", "all", "alia", "alii", "alt", "AL", "Al");
    private static final Set<String> COLLEAGUES =
            Set.of("colleagues", "coworkers", "co-workers", "collaborators", "coauthors", "co-authors", "associates");
    private static final Set<String> DETERMINERS = Set.of("his", "her", "their", "the");

    private Others() {}

    /** The first word behind the further authors who begin at a word; 0 if none do. */
    static int behind(Words words, int at) {
        char first = words.first(at);
        if (first == 'e' || first == 'E') {
            return behindEtAl(words, at);
        }
        if (first == 'a' || first == '&') {
            return behindColleagues(words, at);
        }
        return first == '+' ? behindPlus(words, at) : 0;
    }

    private static int behindEtAl(Words words, int at) {
        if (!words.is(at, "et") && !words.is(at, "Et") && !words.is(at, "ET")) {
            return 0;
        }
        int al = words.is(at + 1, '.') ? at + 2 : at + 1;
        boolean full = ALII.contains(words.word(al));
        boolean cut = words.is(al, "a") && words.is(al + 1, '.');
        return full || cut ? pastFullStop(words, al + 1) : 0;
    }

    private static int behindColleagues(Words words, int at) {
        if (!words.is(at, "and") && !words.is(at, '&')) {
            return 0;
        }
        int noun = DETERMINERS.contains(words.word(at + 1)) ? at + 2 : at + 1;
        if (words.is(noun, "al")) {
            return pastFullStop(words, noun + 1);
        }
        boolean team = words.is(noun, "team") && noun > at + 1;
        boolean others = words.is(noun, "others") && isYearNext(words, noun + 1);
        return team || others || COLLEAGUES.contains(words.word(noun)) ? noun + 1 : 0;
    }

    private static int behindPlus(Words words, int at) {
        boolean venue = words.is(at + 1, ',') && words.word(at + 2).length() >= 2;
        boolean year = words.isNumber(at + 1) || Words.isApostrophe(words.first(at + 1));
        return words.touchesNext(at - 1) && (year || venue) ? at + 1 : 0;
    }

    private static boolean isYearNext(Words words, int at) {
        boolean mark = words.is(at, '(') || words.is(at, ',') || words.is(at, '[');
        return YearReader.plain(words, mark ? at + 1 : at) > 0;
    }

    private static int pastFullStop(Words words, int at) {
        return words.is(at, '.') ? at + 1 : at;
    }
}
