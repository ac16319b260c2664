package org.papergraph.extractor.cite;

import java.util.ArrayList;
import java.util.List;

/** Reads the names of an {@link AuthorBlock}, once; the first names tell in which form the others are. */
final class AuthorReader {

    private static final int MOST_NAMES = 200;

    private final Words words;
    private final NameParts names;
    private final List<String> authors = new ArrayList<>();
    private int at;
    private boolean initials;
    private boolean inverted;
    private boolean semicolons;

    AuthorReader(Words words, int from) {
        this.words = words;
        this.names = new NameParts(words);
        this.at = from;
        for (int i = from; i < Math.min(words.count(), from + 12); i++) {
            semicolons |= words.is(i, ';');
        }
    }

    AuthorBlock read() {
        boolean more = false;
        boolean joined = false;
        while (authors.size() < MOST_NAMES) {
            if (names.isOthers(at)) {
                at += words.is(at + 2, '.') ? 3 : 2;
                more = true;
                break;
            }
            int end = nameAt(at, joined);
            if (end < 0) {
                break;
            }
            authors.add(words.text().substring(words.start(at), words.end(end)));
            at = end + 1;
            int next = names.separatorAt(at);
            if (next < 0) {
                break;
            }
            joined = names.isAnd(next - 1);
            if (names.isOthers(next) || nameAt(next, joined) >= 0) {
                at = next;
            } else {
                break;
            }
        }
        return new AuthorBlock(authors, more, at);
    }

    /** The last word of the name that begins at a word; -1 if none does. */
    private int nameAt(int from, boolean joined) {
        int direct = directAt(from, joined);
        if (direct >= 0) {
            return direct;
        }
        int surname = names.surnameAt(from);
        if (surname < 0) {
            return -1;
        }
        int vancouver = vancouverAt(surname + 1);
        if (vancouver >= 0) {
            initials = true;
            return vancouver;
        }
        int given = words.is(surname + 1, ',') ? surname + 2 : surname + 1;
        int end = names.initialsAt(given);
        if (end >= 0 && (words.is(surname + 1, ',') || words.is(given + 1, '.'))) {
            initials = true;
            inverted = true;
            return names.suffixAfter(end);
        }
        int givenNames = words.is(surname + 1, ',') ? givenNamesAt(given) : -1;
        if (givenNames >= 0) {
            inverted = true;
            return givenNames;
        }
        return initials && !joined ? -1 : names.endsName(surname + 1, joined) ? surname : -1;
    }

    /** "A. B. van der Name", "Given Name": a name in its natural order. */
    private int directAt(int from, boolean joined) {
        if (inverted && !joined) {
            return -1;
        }
        int next = from;
        int given = 0;
        boolean first = false;
        while (given < 5) {
            String word = words.word(next);
            if (Names.isInitial(word) || (given == 0 && isInitialPair(next))) {
                first = true;
                next += words.is(next + 1, '.') ? 2 : 1;
            } else if (given == 0 && word.length() <= 3 && words.is(next + 1, '.') && Names.hasNameShape(word)) {
                first = true;
                next += 2;
            } else if (Names.hasNameShape(word)
                    && words.isWord(next + 1)
                    && !names.isJoiner(next + 1)
                    && !isCapitalsInitials(next + 1)) {
                next++;
            } else {
                break;
            }
            given++;
            while (words.is(next, '-') || words.is(next, '\u2010')) {
                next++;
            }
        }
        if (given == 0) {
            return -1;
        }
        int surname = names.surnameAt(next);
        if (surname < 0 || (initials && !first && !joined && !words.is(next - 1, '.'))) {
            return -1;
        }
        if (!first && !names.endsName(surname + 1, joined)) {
            return -1;
        }
        initials |= first && authors.isEmpty() && words.is(from + 1, '.');
        return names.suffixAfter(surname);
    }

    /** "PS" in "PS Sastry", "JD" in "JD Smith". */
    private boolean isInitialPair(int word) {
        String w = words.word(word);
        return w.length() == 2
                && Character.isUpperCase(w.charAt(0))
                && Character.isUpperCase(w.charAt(1))
                && Names.hasNameShape(words.word(word + 1))
                && names.endsName(word + 2, true);
    }

    private boolean isCapitalsInitials(int word) {
        return vancouverAt(word) >= 0;
    }

    /** "Surname AB": capitals without full stops behind a surname, and then the end of the name. */
    private int vancouverAt(int word) {
        String w = words.word(word);
        boolean capitals = !w.isEmpty() && w.length() <= 5 && !w.contains(".");
        for (int i = 0; i < w.length() && capitals; i++) {
            capitals = Character.isUpperCase(w.charAt(i)) || Words.isHyphen(w.charAt(i));
        }
        boolean closed = words.is(word + 1, ',')
                || (words.is(word + 1, '.') && !isInitialOfNext(word))
                || words.is(word + 1, ';')
                || words.is(word + 1, ':')
                || words.is(word + 1, '(')
                || words.is(word + 1, "and")
                || words.is(word + 1, '&')
                || words.is(word + 1, "et")
                || YearReader.plain(words, word + 1) > 0;
        return capitals && closed ? word : -1;
    }

    /** "S." in "Lloyd S. Shapley, …" belongs to the name in its natural order, unless the style is known already. */
    private boolean isInitialOfNext(int word) {
        int end = word + 3;
        return Names.isInitial(words.word(word + 2))
                || (!initials
                        && words.word(word).length() == 1
                        && Names.hasNameShape(words.word(word + 2))
                        && (words.is(end, ',')
                                || words.is(end, '.')
                                || words.is(end, '(')
                                || names.isJoiner(end)
                                || words.is(end, '&')));
    }

    /** The last word of the given names, and of initials behind them, where the form allows them; -1 if there are none. */
    private int givenNamesAt(int from) {
        if (!(semicolons || (inverted && authors.size() > 0) || (authors.isEmpty() && isAloneInverted(from)))) {
            return -1;
        }
        int next = from;
        while (next - from < 4 && Names.hasNameShape(words.word(next))) {
            next++;
        }
        int last = next == from ? -1 : next - 1;
        int more = names.initialsAt(next);
        return more >= 0 && last >= 0 ? more : last;
    }

    /** "Remler, Jane E. (1978)", "Farkas, Donka, and": one given name, then an end or "and". */
    private boolean isAloneInverted(int given) {
        int next = given + 1;
        int more = names.initialsAt(next);
        next = more >= 0 ? more + 1 : next;
        return words.is(next, '(')
                || words.is(next, "and")
                || words.is(next, '&')
                || words.is(next, '.')
                || (words.is(next, ',')
                        && (words.is(next + 1, "and")
                                || words.is(next + 1, '&')
                                || YearReader.plain(words, next + 1) > 0));
    }
}
