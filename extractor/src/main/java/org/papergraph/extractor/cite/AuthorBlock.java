package org.papergraph.extractor.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The names at the head of a reference, read from left to right in any usual form: "A. Krizhevsky, I. Sutskever, and G. E.
 * Hinton", "Amit, Y., & Geman, D.", "Watkins CJCH, Dayan P", "Sebastian Bach and Alexander Binder", "Zhang, Zhilu; Sabuncu, M.".
 *
 * @param authors the names as they stand
 * @param more whether "et al." ends them
 * @param next the first word behind them
 */
record AuthorBlock(List<String> authors, boolean more, int next) {

    private static final int MOST_NAMES = 200;

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

    AuthorBlock {
        authors = List.copyOf(authors);
    }

    /** Reads the names that begin at a word; an empty block ends where it begins. */
    static AuthorBlock startingAt(Words words, int from) {
        return new Reader(words, from).read();
    }

    private static final class Reader {

        private final Words words;
        private final List<String> authors = new ArrayList<>();
        private int at;
        private boolean initials;
        private boolean inverted;
        private boolean semicolons;

        Reader(Words words, int from) {
            this.words = words;
            this.at = from;
            for (int i = from; i < Math.min(words.count(), from + 12); i++) {
                semicolons |= words.is(i, ';');
            }
        }

        AuthorBlock read() {
            boolean more = false;
            boolean joined = false;
            while (authors.size() < MOST_NAMES) {
                if (isOthers(at)) {
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
                int next = separatorAt(at);
                if (next < 0) {
                    break;
                }
                joined = words.is(next - 1, "and")
                        || words.is(next - 1, '&')
                        || words.is(next - 1, "und")
                        || words.is(next - 1, "et")
                        || words.is(next - 1, "y");
                if (isOthers(next) || nameAt(next, joined) >= 0) {
                    at = next;
                } else {
                    break;
                }
            }
            return new AuthorBlock(authors, more, at);
        }

        private boolean isOthers(int word) {
            return (words.is(word, "et") && (words.is(word + 1, "al") || words.is(word + 1, "alii")))
                    || words.is(word, "others");
        }

        private int separatorAt(int word) {
            int next = word;
            if (words.is(next, ',') || words.is(next, ';')) {
                next++;
            }
            if (words.is(next, "and")
                    || words.is(next, '&')
                    || words.is(next, "und")
                    || words.is(next, "y")
                    || (words.is(next, "et") && !words.is(next + 1, "al"))) {
                next++;
            }
            return next == word && !words.is(word, "et") ? -1 : next;
        }

        /** The last word of the name that begins at a word; -1 if none does. */
        private int nameAt(int from, boolean joined) {
            int direct = directAt(from, joined);
            if (direct >= 0) {
                return direct;
            }
            int surname = surnameAt(from);
            if (surname < 0) {
                return -1;
            }
            int vancouver = vancouverAt(surname + 1);
            if (vancouver >= 0) {
                initials = true;
                return vancouver;
            }
            int given = words.is(surname + 1, ',') ? surname + 2 : surname + 1;
            int end = initialsAt(given);
            if (end >= 0 && (words.is(surname + 1, ',') || words.is(given + 1, '.'))) {
                initials = true;
                inverted = true;
                return suffixAfter(end);
            }
            if (words.is(surname + 1, ',') && isGivenNames(given) >= 0) {
                inverted = true;
                return isGivenNames(given);
            }
            return initials && !joined ? -1 : endsName(surname + 1, joined) ? surname : -1;
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
                        && !isJoiner(next + 1)
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
            int surname = surnameAt(next);
            if (surname < 0 || (initials && !first && !joined && given > 0 && !words.is(next - 1, '.'))) {
                return -1;
            }
            if (!first && !endsName(surname + 1, joined)) {
                return -1;
            }
            initials |= first && authors.isEmpty() && words.is(from + 1, '.');
            return suffixAfter(surname);
        }

        /** "PS" in "PS Sastry", "JD" in "JD Smith". */
        private boolean isInitialPair(int word) {
            String w = words.word(word);
            return w.length() == 2
                    && Character.isUpperCase(w.charAt(0))
                    && Character.isUpperCase(w.charAt(1))
                    && Names.hasNameShape(words.word(word + 1))
                    && endsName(word + 2, true);
        }

        private boolean isJoiner(int word) {
            return words.is(word, "and") || words.is(word, "et") || words.is(word, "und");
        }

        private boolean isCapitalsInitials(int word) {
            return vancouverAt(word) >= 0;
        }

        private int surnameAt(int from) {
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
                                    || isJoiner(end)
                                    || words.is(end, '&')));
        }

        private int initialsAt(int from) {
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

        private int isGivenNames(int from) {
            if (!(semicolons || (inverted && authors.size() > 0) || (authors.isEmpty() && isAloneInverted(from)))) {
                return -1;
            }
            int next = from;
            while (next - from < 4 && Names.hasNameShape(words.word(next))) {
                next++;
            }
            int last = next == from ? -1 : next - 1;
            int more = initialsAt(next);
            return more >= 0 && last >= 0 ? more : last;
        }

        /** "Remler, Jane E. (1978)", "Farkas, Donka, and": one given name, then an end or "and". */
        private boolean isAloneInverted(int given) {
            int next = given + 1;
            int more = initialsAt(next);
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

        private int suffixAfter(int last) {
            int next = words.is(last + 1, ',') ? last + 2 : last + 1;
            if (Names.isSuffix(words.word(next))) {
                return words.is(next + 1, '.') ? next + 1 : next;
            }
            return last;
        }

        /** Whether something that can follow a name stands here, so that the capitalised words before are no title. */
        private boolean endsName(int word, boolean joined) {
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
                    || words.is(word, '.')
                    || words.is(word, "et")) {
                return true;
            }
            return YearReader.plain(words, word) > 0 || (joined && words.is(word, '['));
        }
    }
}
