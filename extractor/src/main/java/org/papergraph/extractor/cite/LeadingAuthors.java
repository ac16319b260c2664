package org.papergraph.extractor.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.papergraph.extractor.cite.WorkMention.Kind;
import org.papergraph.ontology.Identifier;

/**
 * The authors of the summarised paper as an untitled summary brings them in: the first authors who, without a year, are the
 * subject of a verb in the present tense ("Kumar et al. propose …").
 *
 * @param identifiers ids in brackets behind the names
 * @param year the year behind the names, if the text begins with them
 */
record LeadingAuthors(List<String> surnames, List<Identifier> identifiers, Optional<Integer> year) {

    /** Small words behind names that are not the verb of the sentence. */
    private static final Set<String> NO_VERBS = Set.copyOf(List.of(
            ("of on in at by for from to with and or but is are was were has have had who whom whose which that as than via et al had did does do "
                            + "was were would could should might must may can will found showed shown gave made took went came began wrote said knew "
                            + "thought held led left built ran saw chose drew grew won became kept set also only where when while because since if not "
                            + "then there their his her its this these those again")
                    .split(" ")));

    private static final Set<String> ADVERBS = Set.of(
            "also", "first", "then", "here", "now", "thus", "therefore", "further", "in", "turn", "both", "do", "not");

    static Optional<LeadingAuthors> find(CiteText text, List<WorkMention> mentions, int from) {
        Words words = text.words();
        int limit = Math.max(from + 700, from + (text.text().length() - from) * 4 / 10);
        for (WorkMention mention : mentions) {
            WorkFacts facts = mention.facts();
            if (mention.kind() != Kind.AUTHORS
                    || mention.span().start() < from
                    || mention.span().start() > limit
                    || (facts.authors().size() == 1 && !facts.more())) {
                continue;
            }
            int first = words.at(mention.span().start());
            boolean begins = !Character.isLetterOrDigit(words.first(first - 1)) || words.breaksBefore(first) > 1;
            boolean leads = mention.span().start() - from < 8;
            boolean brought = words.is(first - 1, "by") && words.is(first - 2, "paper") && words.is(first - 3, "This");
            if ((facts.year().isPresent() && !leads && !brought) || (!begins && !brought)) {
                continue;
            }
            int verb = behindBrackets(words, words.at(mention.span().end()));
            if (brought || (leads && words.isWord(verb)) || isPresentVerb(words.word(verb))) {
                return Optional.of(new LeadingAuthors(
                        facts.authors(),
                        identifiers(mentions, mention, words.start(Math.min(verb, words.count() - 1))),
                        facts.year()));
            }
        }
        return Optional.empty();
    }

    /** A plain lower-case word that is neither a small word nor in a past tense: "propose", "survey". */
    private static boolean isPresentVerb(String word) {
        return word.length() > 2
                && word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-')
                && !NO_VERBS.contains(word)
                && !word.endsWith("ed")
                && !word.endsWith("ing");
    }

    /** The word behind affiliations, brackets and adverbs. */
    private static int behindBrackets(Words words, int from) {
        int at = from;
        if (words.is(at, "at") || words.is(at, "from") || words.is(at, "of")) {
            at++;
            while (Character.isUpperCase(words.first(at)) || words.is(at, "and") || words.is(at, ',')) {
                at++;
            }
        }
        if (words.is(at, '(')) {
            int limit = at + 25;
            while (at < limit && at < words.count() && !words.is(at, ')')) {
                at++;
            }
            at++;
        }
        while (ADVERBS.contains(words.word(at))
                || words.word(at).endsWith("ly")
                || (words.is(at, "and") && words.word(at - 1).endsWith("ly"))) {
            at++;
        }
        return at;
    }

    private static List<Identifier> identifiers(List<WorkMention> mentions, WorkMention authors, int until) {
        List<Identifier> found = new ArrayList<>();
        for (WorkMention mention : mentions) {
            if (mention.kind() == Kind.LINK
                    && mention.span().start() >= authors.span().start()
                    && mention.span().start() < until) {
                found.addAll(mention.facts().identifiers());
            }
        }
        return found;
    }
}
