package org.papergraph.extractor.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.papergraph.extractor.cite.WorkMention.Kind;
import org.papergraph.ontology.Span;

/**
 * Finds titles that a text gives in quotes or emphasis. A title is evidence of a cited work by itself only if something
 * around it says so: a venue and a year, the word "paper"; or if the lexicon knows it, or it is long and written as titles
 * are. Else it is a hint, good if names, an id or a pointer stand beside it.
 */
final class TitleFinder implements MentionFinder {

    private static final int LONG_QUOTED = 5;
    private static final int LONG_EMPHASISED = 6;
    private static final int KNOWN_WORDS = 4;
    private static final int LONGEST_SENTENCE_CASE = 180;

    private static final Set<String> NOUNS = Set.of(
            "paper",
            "papers",
            "article",
            "preprint",
            "book",
            "thesis",
            "report",
            "manuscript",
            "work",
            "survey",
            "review",
            "essay",
            "study");
    private static final Set<String> ANNOUNCING = Set.of(
            "paper",
            "article",
            "titled",
            "entitled",
            "see",
            "book",
            "preprint",
            "read",
            "also",
            "work",
            "study",
            "survey",
            "authors",
            "behind",
            "essay",
            "review");

    /** Nouns that tell of a title-like string that it names a project, a task, an idea. */
    private static final Set<String> THINGS = Set.of(
            "project",
            "workshop",
            "challenge",
            "competition",
            "dataset",
            "task",
            "framework",
            "paradigm",
            "problem",
            "loss",
            "track",
            "conference",
            "session",
            "program",
            "series",
            "initiative",
            "algorithm",
            "method",
            "model",
            "approach",
            "technique",
            "strategy",
            "benchmark");

    /** Words behind which a name is given to something new, and no work cited. */
    private static final Set<String> NAMING = Set.of(
            "called",
            "call",
            "named",
            "name",
            "dubbed",
            "termed",
            "term",
            "propose",
            "proposes",
            "present",
            "presents",
            "introduce",
            "introduces",
            "develop",
            "develops",
            "for",
            "is",
            "as",
            "strategy",
            "framework",
            "method",
            "model",
            "tagline",
            "slogan",
            "prompt",
            "hypothesis",
            "say",
            "says",
            "claim",
            "claims",
            "question",
            "questions",
            "answer",
            "kind",
            "form",
            "pattern",
            "query",
            "sentence",
            "phrase");

    @Override
    public List<WorkMention> find(CiteText text) {
        List<WorkMention> found = new ArrayList<>();
        for (Quotation quotation : Quotation.of(text.text())) {
            if (!text.isInLink(quotation.reach().start())) {
                title(text, quotation).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<WorkMention> title(CiteText text, Quotation quotation) {
        String raw = quotation.content().of(text.text());
        String content = stripped(raw);
        TitleShape shape = content.isEmpty() ? TitleShape.NONE : TitleShape.of(content);
        if (shape == TitleShape.NONE) {
            return Optional.empty();
        }
        int from = quotation.content().start() + raw.indexOf(content);
        Span span = new Span(from, from + content.length());
        WorkFacts facts = WorkFacts.NONE.withTitle(content);
        Optional<TitleSource> source = quotation.isBold()
                ? Optional.empty()
                : TitleSource.behind(text.text(), quotation.reach().end());
        if (source.isPresent()) {
            facts = facts.withYear(source.get().year(), source.get().suffix());
        }
        int end = source.map(TitleSource::end).orElse(quotation.reach().end());
        boolean suffices = !quotation.isBold() && suffices(text, quotation, content, shape, source.isPresent());
        return Optional.of(WorkMention.of(Kind.TITLE, span, facts, suffices)
                .withReach(new Span(quotation.reach().start(), end)));
    }

    private static boolean suffices(
            CiteText text, Quotation quotation, String content, TitleShape shape, boolean source) {
        Words words = text.words();
        boolean capitals = shape == TitleShape.CAPITALISED;
        int before = words.at(quotation.reach().start()) - 1;
        before -= words.is(before, ',') || words.is(before, ':') || words.is(before, '(') || words.is(before, '[')
                ? 1
                : 0;
        if (isNoun(words, words.at(quotation.reach().end()))
                || (source && (capitals || (quotation.isQuote() && content.length() < LONGEST_SENTENCE_CASE)))) {
            return true;
        }
        if (isBySomeone(words, words.at(quotation.reach().end())) && (capitals || quotation.isQuote())) {
            return true;
        }
        int length = content.split("\\s+").length;
        boolean known = text.introductions().isTitle(content) && (capitals || length >= KNOWN_WORDS);
        boolean named = NAMING.contains(words.word(before))
                || isTask(words, before)
                || isThing(words, words.at(quotation.reach().end()))
                || content.endsWith(")");
        return known
                || (capitals
                        && !named
                        && (ANNOUNCING.contains(words.word(before))
                                || length >= (quotation.isQuote() ? LONG_QUOTED : LONG_EMPHASISED)));
    }

    /** Whether authors follow: "(Arpit, Zhou, Kota, Govindaraju)", "by Tian et al.". */
    private static boolean isBySomeone(Words words, int behind) {
        boolean bracket = words.is(behind, '(');
        int by = bracket || words.is(behind, ',') ? behind + 1 : behind;
        int first = words.is(by, "by") ? by + 1 : by;
        AuthorBlock block = AuthorBlock.startingAt(words, first);
        boolean several = block.authors().size() > 1 || block.more();
        return (first > by && !block.authors().isEmpty()) || (bracket && several);
    }

    /** "SemEval-2019 Task 3 “Contextual Emotion Detection in Text”". */
    private static boolean isTask(Words words, int before) {
        int at = words.isNumber(before) ? before - 1 : before;
        return words.word(at).toLowerCase(Locale.ROOT).matches("task|track|challenge|workshop|project");
    }

    private static boolean isThing(Words words, int behind) {
        return THINGS.contains(words.word(behind));
    }

    private static boolean isNoun(Words words, int at) {
        return NOUNS.contains(words.word(words.isPossessive(at) ? at + 1 : at));
    }

    private static String stripped(String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && " \t\n\"*_\u201c".indexOf(raw.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " \t\n\"*_\u201d,.;:".indexOf(raw.charAt(to - 1)) >= 0) {
            to--;
        }
        return raw.substring(from, to);
    }
}
