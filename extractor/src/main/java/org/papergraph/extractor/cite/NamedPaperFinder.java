package org.papergraph.extractor.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.papergraph.extractor.cite.WorkMention.Kind;
import org.papergraph.ontology.Span;

/** Finds works that are called by what they introduce: "the original GAN paper", "the authors of MAML". */
final class NamedPaperFinder implements MentionFinder {

    private static final Set<String> ORIGINATORS = Set.of("authors", "author", "creators", "inventors", "people");
    private static final Set<String> ORIGINAL = Set.of("original", "seminal", "classic", "initial", "first");
    private static final int LONGEST_LABEL = 4;

    @Override
    public List<WorkMention> find(CiteText text) {
        Words words = text.words();
        PaperNouns nouns = new PaperNouns(words, text.introductions());
        List<WorkMention> found = new ArrayList<>();
        for (int i = 0; i < words.count(); i++) {
            if (nouns.isPaper(i) && !text.isInLink(words.start(i))) {
                called(words, nouns, i).ifPresent(found::add);
            } else if ((words.is(i, "authors") || words.is(i, "work")) && !words.is(i + 1, "of")) {
                known(text, nouns, i).ifPresent(found::add);
            } else if ((words.is(i + 1, "of") || words.is(i + 1, "behind")) && ORIGINATORS.contains(words.word(i))) {
                authorsOf(text, nouns, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<WorkMention> called(Words words, PaperNouns nouns, int noun) {
        int first = nouns.firstModifier(noun);
        if (first == noun || words.isPossessive(first - 1) || PaperNouns.isVague(words.word(first - 1))) {
            return Optional.empty();
        }
        return nouns.name(first, noun).map(name -> {
            Span span = new Span(words.start(name.first()), words.end(noun));
            return WorkMention.of(Kind.NAMED, span, nouns.facts(name), true);
        });
    }

    /** "the BERT authors", "the original Transformer work": only if the lexicon knows the paper. */
    private static Optional<WorkMention> known(CiteText text, PaperNouns nouns, int noun) {
        Words words = text.words();
        int first = nouns.firstModifier(noun);
        boolean work = words.is(noun, "work");
        boolean original = ORIGINAL.contains(words.word(first));
        if (first == noun || !words.word(first - 1).equalsIgnoreCase("the") || (work && !original)) {
            return Optional.empty();
        }
        return nouns.name(first, noun)
                .filter(name -> nouns.facts(name).title().isPresent())
                .map(name -> WorkMention.of(
                        Kind.NAMED, new Span(words.start(name.first()), words.end(noun)), nouns.facts(name), true));
    }

    private static Optional<WorkMention> authorsOf(CiteText text, PaperNouns nouns, int originators) {
        Words words = text.words();
        int first = words.is(originators + 2, "the") ? originators + 3 : originators + 2;
        while (PaperNouns.isGeneric(words.word(first))) {
            first++;
        }
        int last = PaperNouns.isMixed(words.word(first) + " ") ? first : -1;
        for (int at = first; at < words.count() && at - first < LONGEST_LABEL && words.isWord(at); at++) {
            if (nouns.isWriting(at)) {
                return Optional.empty();
            }
            String label = text.text().substring(words.start(first), words.end(at));
            if (PaperNouns.isNameLike(label)
                    && text.introductions().title(label).isPresent()) {
                last = at;
            }
        }
        if (last < 0) {
            return Optional.empty();
        }
        Span span = new Span(words.start(originators), words.end(last));
        return Optional.of(WorkMention.of(Kind.NAMED, span, nouns.facts(new PaperNouns.Name(first, last)), true));
    }
}
