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

    private static final Set<String> VERBS = Set.copyOf(List.of(
            ("propose proposes present presents introduce introduces study studies show shows describe describes investigate investigates demonstrate "
                            + "develop develops suggest suggests argue argues use uses apply applies train trains explore explores extend extends evaluate "
                            + "evaluates address addresses examine examines consider considers provide provides report reports analyze analyse analyzes "
                            + "find finds ask asks look looks tackle formulate formulates design designs build builds discuss discusses conduct improve "
                            + "combine combines combined compare compares create learn learns prove proves aim aims try take takes search searches review reviews test "
                            + "give gives generalize generalise identify observe observes offer offers want wants focus focuses claim claims revisit revisits "
                            + "theoretically experimentally empirically systematically start work interpolate interpolates replace replaces derive derives "
                            + "set define defines attack scale collect release releases measure model models solve solves state adapt adapts seek employ employs "
                            + "make makes pursue rethink pre-train pretrain fine-tune finetune perform performs")
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
            if (brought || VERBS.contains(words.word(verb))) {
                return Optional.of(new LeadingAuthors(
                        facts.authors(),
                        identifiers(mentions, mention, words.start(Math.min(verb, words.count() - 1))),
                        facts.year()));
            }
        }
        return Optional.empty();
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
        while (ADVERBS.contains(words.word(at)) || (words.word(at).endsWith("ly") && !VERBS.contains(words.word(at)))) {
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
