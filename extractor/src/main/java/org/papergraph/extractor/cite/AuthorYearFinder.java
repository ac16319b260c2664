package org.papergraph.extractor.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.papergraph.extractor.cite.WorkMention.Kind;
import org.papergraph.ontology.Span;

/**
 * Finds works by their authors: "Vaswani et al., 2017", "Glorot and Bengio (2010)", "Taylor's (1953)", "Mikolov et al.,
 * 2013b,c". Names without year and "et al." are hints only.
 */
final class AuthorYearFinder implements MentionFinder {

    private static final String OPENING_MARKS = "([;:,\u2013\u2014\u2022-*_/\u2192>|";
    private static final String CLOSING_MARKS = ",.;:)]|\u2013\u2014";
    private static final Set<String> OPENING_WORDS = Set.of("by", "see", "of", "from", "cf", "after", "also", "e.g");
    private static final Set<String> SOURCES =
            Set.of("arxiv", "doi", "http", "https", "hep-th", "hep-ph", "cond-mat", "gr-qc", "quant-ph", "astro-ph");
    private static final int WIDEST_BRACKET = 80;
    private static final int MOST_FULL_NAMES = 6;

    /** Where conferences and companies are, and what a year in brackets follows without being a citation. */
    private static final Set<String> PLACES = Set.of(
            "Europe",
            "America",
            "Asia",
            "Africa",
            "Australia",
            "Germany",
            "France",
            "England",
            "Italy",
            "Spain",
            "China",
            "Japan",
            "Korea",
            "India",
            "Canada",
            "London",
            "Berlin",
            "Tokyo",
            "Toronto",
            "Montreal",
            "Vancouver",
            "Seoul",
            "Beijing",
            "Shanghai",
            "Sydney",
            "Stockholm",
            "Barcelona",
            "Vienna",
            "Honolulu",
            "Dublin",
            "Zurich",
            "Singapore",
            "Seattle",
            "Boston",
            "Chicago",
            "Austin",
            "Melbourne",
            "Hawaii",
            "Amsterdam",
            "Munich",
            "Venice",
            "Florence",
            "Lisbon",
            "Copenhagen",
            "Helsinki",
            "Edinburgh",
            "Denver",
            "Baltimore",
            "Philadelphia",
            "Atlanta",
            "Miami",
            "California",
            "Stanford",
            "Berkeley",
            "Princeton",
            "Harvard",
            "Release",
            "Edition",
            "Windows",
            "Office",
            "Campaign",
            "Task",
            "Challenge",
            "Competition",
            "Track",
            "Publications",
            "Championship",
            "Cup",
            "Olympics",
            "Prize",
            "Award");

    @Override
    public List<WorkMention> find(CiteText text) {
        Words words = text.words();
        YearReader years = new YearReader(words);
        List<WorkMention> found = new ArrayList<>();
        for (int i = 1; i < words.count(); i++) {
            int behind = Others.behind(words, i);
            if (behind > 0) {
                others(text, i, behind, years, found);
            }
        }
        for (int i = 0; i < words.count(); i++) {
            if (Character.isUpperCase(words.first(i))
                    && Names.isSurname(words.word(i))
                    && !isParticleOfNext(words, i)
                    && Others.behind(words, i + 1) == 0
                    && Others.behind(words, i + 2) == 0) {
                named(text, i, years, found);
            }
        }
        return found;
    }

    /** "De" in "De la Torre". */
    private static boolean isParticleOfNext(Words words, int at) {
        return words.word(at).length() <= 3
                && Names.isParticle(words.word(at).toLowerCase(Locale.ROOT))
                && (Names.isParticle(words.word(at + 1)) || Names.hasNameShape(words.word(at + 1)));
    }

    private static void others(CiteText text, int at, int behind, YearReader years, List<WorkMention> found) {
        Words words = text.words();
        boolean comma = words.is(at - 1, ',');
        int last = comma ? at - 2 : at - 1;
        last -= words.is(last, '.') && Names.isSuffix(words.word(last - 1)) ? 1 : 0;
        Optional<NameList> list = NameList.endingAt(words, last, true, text.introductions()::isConcept);
        if (list.isEmpty() || text.isInLink(words.start(list.get().first()))) {
            return;
        }
        List<YearReader.Year> dates = years.after(behind);
        if (dates.isEmpty() && !words.is(at, '+')) {
            // "Mem0, Letta, Zep, et al." is no list of authors.
            boolean listed = comma && words.is(list.get().first() - 1, ',');
            found.add(mention(text, list.get(), true, behind - 1, WorkFacts.NONE, !listed));
        }
        for (YearReader.Year date : dates) {
            WorkFacts facts = WorkFacts.NONE.withYear(date.value(), date.suffix());
            found.add(mention(text, list.get(), true, date.last(), facts, true));
        }
        shortYear(words, behind)
                .ifPresent(year ->
                        found.add(mention(text, list.get(), true, behind, WorkFacts.NONE.withYear(year, ""), true)));
    }

    /** The "19" of "[Sanh+ 19]". */
    private static Optional<Integer> shortYear(Words words, int at) {
        boolean two = words.isNumber(at) && words.length(at) == 2 && words.is(at - 1, '+');
        return two
                ? Optional.of(2000 + Integer.parseInt(words.word(at))).filter(year -> year < 2040)
                : Optional.empty();
    }

    private static void named(CiteText text, int last, YearReader years, List<WorkMention> found) {
        Words words = text.words();
        int end = Names.isSuffix(words.word(last + 1)) ? last + 1 : last;
        List<YearReader.Year> dates = years.after(end + 1);
        if (dates.isEmpty() && !isHint(words, end)) {
            return;
        }
        Optional<NameList> list = NameList.endingAt(words, end, false, text.introductions()::isConcept);
        if (list.isEmpty() || text.isInLink(words.start(list.get().first()))) {
            return;
        }
        NameList names = list.get();
        if (dates.isEmpty() || !isCitation(text, names, dates.get(0), end)) {
            if (names.joined() || (isBefore(words, end) && !isConcept(text, names))) {
                found.add(mention(text, names, false, end, WorkFacts.NONE, false));
            }
            return;
        }
        for (YearReader.Year date : dates) {
            WorkFacts facts = WorkFacts.NONE.withYear(date.value(), date.suffix());
            found.add(mention(text, names, false, date.last(), facts, true));
        }
    }

    private static boolean isConcept(CiteText text, NameList names) {
        Words words = text.words();
        String whole = text.text().substring(words.start(names.first()), words.end(names.last()));
        return text.introductions().isConcept(whole) || text.introductions().isConcept(words.word(names.last()));
    }

    /** Names without a year are worth a look if they are the last of several or stand before an id, a title or a pointer. */
    private static boolean isHint(Words words, int last) {
        int before = last - 1;
        return words.is(before, "and")
                || words.is(before, '&')
                || words.is(before, '.')
                || words.isPossessive(last + 1)
                || isBefore(words, last)
                || Names.isSurname(words.word(before))
                || Names.isParticle(words.word(before));
    }

    private static boolean isBefore(Words words, int last) {
        int next = words.isPossessive(last + 1) ? last + 2 : last + 1;
        if (next > last + 1 && Names.hasNameShape(words.word(next))) {
            return true;
        }
        next += words.is(next, ',') || words.is(next, "in") ? 1 : 0;
        return next < words.count()
                && ("[(\"\u201c*_<'".indexOf(words.first(next)) >= 0
                        || SOURCES.contains(words.word(next).toLowerCase(Locale.ROOT)));
    }

    private static boolean isCitation(CiteText text, NameList names, YearReader.Year date, int last) {
        if (names.surnames().size() > 1) {
            return true;
        }
        Words words = text.words();
        int before = names.first() - 1;
        boolean product = Character.isUpperCase(words.first(before))
                && words.isWord(before)
                && words.breaksBefore(names.first()) == 0
                && (words.isWord(before - 1) || words.isNumber(before - 1));
        if (product
                || PLACES.contains(words.word(last))
                || last - names.first() >= MOST_FULL_NAMES
                || (names.first() == last && text.introductions().isExactly(words.word(last)))) {
            return false;
        }
        boolean brackets = isInBrackets(words, names.first());
        if (date.venue()) {
            return (brackets && words.is(last + 1, ',') && !Names.isMonth(words.word(last + 2))) || date.enclosed();
        }
        if (date.enclosed() || words.isPossessive(last + 1)) {
            return true;
        }
        char after = words.first(date.last() + 1);
        boolean ends = after == 0 || CLOSING_MARKS.indexOf(after) >= 0;
        boolean begins = words.breaksBefore(names.first()) > 0
                || OPENING_MARKS.indexOf(words.first(before)) >= 0
                || OPENING_WORDS.contains(words.word(before));
        return words.is(last + 1, ',') ? brackets : ends && (brackets || begins);
    }

    /** Whether a bracket was opened a little before and not closed. */
    private static boolean isInBrackets(Words words, int from) {
        int depth = 0;
        for (int at = from - 1; at >= 0 && from - at < WIDEST_BRACKET; at--) {
            if (words.is(at, ')') || words.is(at, ']')) {
                depth++;
            } else if ((words.is(at, '(') || words.is(at, '[')) && --depth < 0) {
                return true;
            }
            if (words.breaksBefore(at + 1) > 1) {
                return false;
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
