package org.papergraph.extractor.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.papergraph.extractor.cite.WorkMention.Kind;
import org.papergraph.ontology.Span;

/**
 * Finds works that are called by who wrote them: "Fujimoto et al.'s TD3 paper", "Villani's book", "Milgram's 1967 article", "a
 * recent paper by Geoff Hinton", "his diploma thesis of 1991", "a follow-up to their paper on robustness".
 */
final class OwnedPaperFinder implements MentionFinder {

    private static final Set<String> COLLECTIVE = Set.of("Collaboration", "Consortium", "Group", "Team", "Committee");
    private static final Set<String> OWN = Set.of("his", "her", "their", "His", "Her", "Their");
    private static final Set<String> FURTHER = Set.of(
            "follow-up",
            "followup",
            "follow",
            "extension",
            "extend",
            "extends",
            "extending",
            "sequel",
            "successor",
            "builds",
            "build",
            "building",
            "continuation",
            "companion");
    private static final int MOST_NAME_WORDS = 20;
    private static final int NEAR = 8;

    @Override
    public List<WorkMention> find(CiteText text) {
        Words words = text.words();
        PaperNouns nouns = new PaperNouns(words, text.introductions());
        List<WorkMention> found = new ArrayList<>();
        for (int i = 0; i < words.count(); i++) {
            if (nouns.isWriting(i) && !text.isInLink(words.start(i))) {
                int first = nouns.firstModifier(i);
                if (words.isPossessive(first - 1)) {
                    possessed(text, nouns, first, i).ifPresent(found::add);
                } else if (OWN.contains(words.word(first - 1))) {
                    own(words, nouns, first, i).ifPresent(found::add);
                }
                writtenBy(text, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<WorkMention> possessed(CiteText text, PaperNouns nouns, int first, int noun) {
        Words words = text.words();
        int mark = first - 1;
        boolean others = words.is(mark - 1, '.') && words.is(mark - 2, "al");
        int last = others ? mark - 4 : mark - 1;
        Optional<PaperNouns.Name> name = nouns.name(first, noun);
        int year = nouns.year(first, noun);
        WorkFacts facts = name.map(nouns::facts).orElse(WorkFacts.NONE);
        facts = year > 0 ? facts.withYear(year, "") : facts;
        if (COLLECTIVE.contains(words.word(mark - 1))) {
            int start = mark - 1;
            while (start > 0 && mark - start < NEAR && Character.isUpperCase(words.first(start - 1))) {
                start--;
            }
            String collective = text.text().substring(words.start(start), words.end(mark - 1));
            return Optional.of(mention(words, start, noun, facts.withAuthors(List.of(collective), false)));
        }
        Optional<NameList> names = NameList.endingAt(words, last, others, text.introductions()::isConcept);
        boolean several =
                others || names.filter(list -> list.surnames().size() > 1).isPresent();
        boolean claim = words.is(noun, "thesis") && words.is(noun + 1, "that");
        boolean vague = claim || words.is(noun, "work") || words.is(noun, "notes") || words.is(noun, "study");
        boolean certain = name.isPresent() || year > 0 || (names.isPresent() && (several || !vague));
        if (!certain) {
            return Optional.empty();
        }
        if (names.isEmpty()) {
            return Optional.of(mention(words, first, noun, facts));
        }
        return Optional.of(mention(
                words, names.get().first(), noun, facts.withAuthors(names.get().surnames(), others)));
    }

    private static WorkMention mention(Words words, int first, int noun, WorkFacts facts) {
        return WorkMention.of(Kind.NAMED, new Span(words.start(first), words.end(noun)), facts, true);
    }

    /** "his diploma thesis of 1991"; "their paper on robustness" only if what is summarised goes on from it. */
    private static Optional<WorkMention> own(Words words, PaperNouns nouns, int first, int noun) {
        int year = nouns.year(first, noun);
        if (year > 0) {
            return Optional.of(mention(words, first, noun, WorkFacts.NONE.withYear(year, "")));
        }
        boolean about = words.is(noun + 1, "on") || words.is(noun + 1, "about");
        boolean further = false;
        for (int at = first - 2; at >= 0 && first - at < NEAR; at--) {
            further |= FURTHER.contains(words.word(at));
        }
        if (!about || !further) {
            return Optional.empty();
        }
        int last = noun + 1;
        while (words.isWord(last + 1) && last - noun < NEAR + 2) {
            last++;
        }
        return Optional.of(mention(words, first, last, WorkFacts.NONE));
    }

    /** "a recent paper by Geoff Hinton", "the work of Smith and Jones". With a year or "et al." it is an author mention already. */
    private static Optional<WorkMention> writtenBy(CiteText text, int noun) {
        Words words = text.words();
        int by = noun + 1;
        boolean work = words.is(noun, "work") || words.is(noun, "study");
        if (!words.is(by, "by") && !words.is(by, "from") && !(work && words.is(by, "of"))) {
            return Optional.empty();
        }
        int last = lastOfNames(words, by + 1);
        if (last < 0
                || words.is(last + 1, "et")
                || (words.is(last + 1, ',') && words.is(last + 2, "et"))
                || !new YearReader(words).after(last + 1).isEmpty()) {
            return Optional.empty();
        }
        return NameList.endingAt(words, last, false, text.introductions()::isConcept)
                .filter(names -> names.first() == by + 1)
                .filter(names -> names.surnames().size() > 1 || !work)
                .map(names -> WorkMention.of(
                        Kind.AUTHORS,
                        new Span(words.start(names.first()), words.end(last)),
                        WorkFacts.NONE.withAuthors(names.surnames(), false),
                        true));
    }

    /** The last surname of the list that begins at a word; -1 if none does. */
    private static int lastOfNames(Words words, int from) {
        int last = -1;
        for (int at = from; at < words.count() && at - from < MOST_NAME_WORDS; at++) {
            String word = words.word(at);
            if (Names.isSurname(word)) {
                last = at;
                continue;
            }
            boolean initial = Names.isInitial(word) || (words.is(at, '.') && Names.isInitial(words.word(at - 1)));
            boolean joiner = words.is(at, "and")
                    || words.is(at, '&')
                    || (words.is(at, ',') && Names.isSurname(words.word(at + 1)));
            if (!initial && !joiner && !Names.isParticle(word)) {
                break;
            }
        }
        return last;
    }
}
