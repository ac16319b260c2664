package org.papergraph.extractor.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.papergraph.extractor.cite.WorkMention.Kind;
import org.papergraph.ontology.Span;

/**
 * Finds works by their authors: "Vaswani et al., 2017", "Glorot and Bengio (2010)", "Taylor's (1953)", "Mikolov et al.,
 * 2013b,c". Names without year and "et al." are hints only.
 */
final class AuthorYearFinder implements MentionFinder {

    private static final Set<String> COLLEAGUES = Set.of(
            "colleagues",
            "coworkers",
            "co-workers",
            "collaborators",
            "coauthors",
            "co-authors",
            "others",
            "al",
            "associates",
            "team");
    private static final String OPENERS = "([;:,\u2013\u2014\u2022-*_/\u2192>|";

    @Override
    public List<WorkMention> find(CiteText text) {
        Words words = text.words();
        YearReader years = new YearReader(words);
        List<WorkMention> found = new ArrayList<>();
        for (int i = 0; i < words.count(); i++) {
            int behind = behindOthers(words, i);
            if (behind > 0) {
                int last = lastName(words, i);
                NameList.endingAt(words, last, true, text.introductions()::isConcept)
                        .filter(names -> !text.isInLink(words.start(names.first())))
                        .ifPresent(names -> others(text, names, behind, years, found));
            } else if (words.isWord(i)
                    && Names.isSurname(words.word(i))
                    && !isParticleOfNext(words, i)
                    && behindOthers(words, i + 1) == 0
                    && behindOthers(words, i + 2) == 0) {
                named(text, i, years, found);
            }
        }
        return found;
    }

    /** "De" in "De la Torre". */
    private static boolean isParticleOfNext(Words words, int at) {
        return Names.isParticle(words.word(at).toLowerCase(java.util.Locale.ROOT))
                && (Names.isParticle(words.word(at + 1)) || Names.hasNameShape(words.word(at + 1)));
    }

    private static int lastName(Words words, int others) {
        int last = words.is(others - 1, ',') ? others - 2 : others - 1;
        return words.is(last, '.') && Names.isSuffix(words.word(last - 1)) ? last - 1 : last;
    }

    /** The first word behind an "et al." that begins at a word; 0 if none does. */
    private static int behindOthers(Words words, int at) {
        if (words.is(at, "et") || words.is(at, "Et") || words.is(at, "ET")) {
            int al = words.is(at + 1, '.') ? at + 2 : at + 1;
            String word = words.word(al);
            boolean short_ = word.equals("a") && words.is(al + 1, '.');
            if (!short_ && !Set.of("al", "all", "alia", "alii", "alt", "AL").contains(word)) {
                return 0;
            }
            return words.is(al + 1, '.') ? al + 2 : al + 1;
        }
        if ((words.is(at, "and") || words.is(at, '&')) && words.isWord(at + 1)) {
            int noun = Set.of("his", "her", "their", "the").contains(words.word(at + 1)) ? at + 2 : at + 1;
            if (COLLEAGUES.contains(words.word(noun)) && !(words.is(noun, "team") && noun == at + 1)) {
                return words.is(noun, "al") && words.is(noun + 1, '.') ? noun + 2 : noun + 1;
            }
        }
        if (words.is(at, '+')
                && words.touchesNext(at - 1)
                && (words.is(at + 1, ',') || words.touchesNext(at) || words.isNumber(at + 1))) {
            return words.isNumber(at + 1)
                            || (words.is(at + 1, ',') && words.word(at + 2).length() >= 2)
                    ? at + 1
                    : 0;
        }
        return 0;
    }

    private static void others(CiteText text, NameList names, int behind, YearReader years, List<WorkMention> found) {
        List<YearReader.Year> dates = years.after(behind);
        boolean plus = text.words().is(behind - 1, '+');
        if (dates.isEmpty() && !plus) {
            found.add(mention(text, names, true, behind - 1, WorkFacts.NONE, true));
        }
        for (YearReader.Year date : dates) {
            found.add(mention(
                    text, names, true, date.last(), WorkFacts.NONE.withYear(date.value(), date.suffix()), true));
        }
    }

    private static void named(CiteText text, int last, YearReader years, List<WorkMention> found) {
        Words words = text.words();
        int end = Names.isSuffix(words.word(last + 1)) ? last + 1 : last;
        List<YearReader.Year> dates = years.after(end + 1);
        boolean hint = dates.isEmpty();
        if (hint && !isHint(words, end)) {
            return;
        }
        Optional<NameList> list = NameList.endingAt(words, end, false, text.introductions()::isConcept);
        if (list.isEmpty() || text.isInLink(words.start(list.get().first()))) {
            return;
        }
        NameList names = list.get();
        if (hint || !isCitation(text, names, dates.get(0), end)) {
            if (names.joined() || isBefore(words, end)) {
                found.add(mention(text, names, false, end, WorkFacts.NONE, false));
            }
            return;
        }
        for (YearReader.Year date : dates) {
            found.add(mention(
                    text, names, false, date.last(), WorkFacts.NONE.withYear(date.value(), date.suffix()), true));
        }
    }

    /** Names without a year are worth a look if they are the last of several or stand before an id, a title or a pointer. */
    private static boolean isHint(Words words, int last) {
        return isBefore(words, last)
                || words.is(last - 1, "and")
                || words.is(last - 1, '&')
                || words.is(last - 1, '.')
                || Names.isSurname(words.word(last - 1))
                || Names.isParticle(words.word(last - 1))
                || words.isPossessive(last + 1);
    }

    private static boolean isBefore(Words words, int last) {
        int next = words.isPossessive(last + 1) ? last + 2 : last + 1;
        if (words.isPossessive(last + 1) && Names.hasNameShape(words.word(next))) {
            return true;
        }
        next += words.is(next, ',') || words.is(next, ':') || words.is(next, "in") ? 1 : 0;
        return next < words.count()
                && ("[(\"\u201c*_<'".indexOf(words.first(next)) >= 0
                        || words.word(next).equalsIgnoreCase("arxiv")
                        || words.is(next, "doi")
                        || words.is(next, "http")
                        || words.is(next, "https")
                        || words.is(next, "hep-th"));
    }

    private static boolean isCitation(CiteText text, NameList names, YearReader.Year date, int last) {
        Words words = text.words();
        if (names.surnames().size() > 1) {
            return true;
        }
        String surname = words.word(last);
        if (text.introductions().isConcept(surname) && names.first() == last) {
            return false;
        }
        boolean brackets = isInBrackets(words, names.first());
        if (date.venue()) {
            return brackets || date.enclosed();
        }
        if (date.enclosed() || words.isPossessive(last + 1)) {
            return true;
        }
        char before = words.first(names.first() - 1);
        char after = words.first(date.last() + 1);
        boolean ends = after == 0 || ",.;:)]\u2013\u2014".indexOf(after) >= 0;
        boolean begins = words.breaksBefore(names.first()) > 0
                || OPENERS.indexOf(before) >= 0
                || Set.of("by", "see", "of", "from", "cf", "after", "also", "e.g")
                        .contains(words.word(names.first() - 1));
        return words.is(last + 1, ',') ? brackets : (brackets && ends) || (begins && ends);
    }

    /** Whether a bracket was opened a little before and not closed. */
    private static boolean isInBrackets(Words words, int from) {
        int depth = 0;
        for (int at = from - 1; at >= 0 && from - at < 80 && words.breaksBefore(at + 1) < 2; at--) {
            if (words.is(at, ')') || words.is(at, ']')) {
                depth++;
            } else if ((words.is(at, '(') || words.is(at, '[')) && --depth < 0) {
                return true;
            }
        }
        return false;
    }

    private static WorkMention mention(
            CiteText text, NameList names, boolean more, int lastWord, WorkFacts facts, boolean suffices) {
        Words words = text.words();
        Span span = new Span(words.start(names.first()), words.end(lastWord));
        return WorkMention.of(Kind.AUTHORS, span, facts.withAuthors(names.surnames(), more), suffices);
    }
}
