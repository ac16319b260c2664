package org.papergraph.extractor.cite;

import java.util.Set;

/**
 * The parts of names in a reference, whatever form it has them in, and what stands between names.
 *
 * @param words the reference
 */
record NameParts(Words words) {

    /** Words that look like a surname and are none, not even at the head of a reference. */
    private static final Set<String> NEVER = Set.of(
            "In",
            "The",
            "An",
            "This",
            "For",
            "On",
            "At",
            "By",
            "From",
            "With",
            "As",
            "Of",
            "To",
            "It",
            "We",
            "Proc",
            "January",
            "February",
            "March",
            "April",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /** "et al." or "others". */
    boolean isOthers(int word) {
        return (words.is(word, "et") && (words.is(word + 1, "al") || words.is(word + 1, "alii")))
                || words.is(word, "others");
    }

    /** Where the next name may begin, behind a comma, semicolon or "and"; -1 if there is none of them. */
    int separatorAt(int word) {
        int next = word;
        if (words.is(next, ',') || words.is(next, ';')) {
            next++;
        }
        if (isAnd(next) && !(words.is(next, "et") && words.is(next + 1, "al"))) {
            next++;
        }
        return next == word && !words.is(word, "et") ? -1 : next;
    }

    boolean isAnd(int word) {
        return isJoiner(word) || words.is(word, '&') || words.is(word, "y");
    }

    boolean isJoiner(int word) {
        return words.is(word, "and") || words.is(word, "et") || words.is(word, "und");
    }

    /** The last word of the surname, particles included, that begins at a word; -1 if none does. */
    int surnameAt(int from) {
        int next = from;
        while (next - from < 4
                && (Names.isParticle(words.word(next))
                        || (Names.isParticle(words.word(next).toLowerCase(java.util.Locale.ROOT))
                                && words.isWord(next + 1)
                                && words.word(next).length() > 1))) {
            next++;
        }
        if (words.is(next, '\'') || words.is(next, '\u2019')) {
            next += words.is(next + 1, "t") ? 2 : 0;
        }
        String word = words.word(next);
        if ((!Names.hasNameShape(word) && !Names.isCapitals(word)) || NEVER.contains(word)) {
            return -1;
        }
        return next;
    }

    /** The last word of the initials, and of particles behind them, that begin at a word; -1 if none do. */
    int initialsAt(int from) {
        int next = from;
        int last = -1;
        while (next - from < 12) {
            if (Names.isInitial(words.word(next))) {
                last = words.is(next + 1, '.') ? next + 1 : next;
                next = last + 1;
            } else if (words.is(next, '-') || words.is(next, '\u2010')) {
                next++;
            } else if (last > 0 && Names.isParticle(words.word(next)) && !words.is(next, "y") && !isJoiner(next)) {
                last = next++;
            } else {
                break;
            }
        }
        return last;
    }

    /** The last word of a name whose last but for a "Jr." is given. */
    int suffixAfter(int last) {
        int next = words.is(last + 1, ',') ? last + 2 : last + 1;
        if (Names.isSuffix(words.word(next))) {
            return words.is(next + 1, '.') ? next + 1 : next;
        }
        return last;
    }

    /** Whether something that can follow a name stands here, so that the capitalised words before are no title. */
    boolean endsName(int word, boolean joined) {
        if (word >= words.count()
                || words.is(word, ',')
                || words.is(word, ';')
                || words.is(word, '(')
                || words.is(word, '"')
                || words.is(word, '\u201c')
                || words.is(word, '*')
                || isJoiner(word)
                || words.is(word, '&')
                || words.is(word, ':')
                || words.is(word, '.')) {
            return true;
        }
        return YearReader.plain(words, word) > 0 || (joined && words.is(word, '['));
    }
}
