package org.papergraph.extractor.cite;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The noun phrases by which texts call works: "the recently released MusicVAE paper", "his diploma thesis". */
final class PaperNouns {

    private static final int MOST_MODIFIERS = 7;
    private static final int SHORTEST = 4;

    /** Nouns behind which a name alone tells the work. */
    private static final Set<String> PAPER = Set.of("paper", "article", "preprint", "manuscript");

    /** Nouns for what people write. */
    private static final Set<String> WRITING = Set.of(
            "paper",
            "article",
            "preprint",
            "manuscript",
            "publication",
            "report",
            "book",
            "monograph",
            "textbook",
            "thesis",
            "dissertation",
            "review",
            "survey",
            "essay",
            "study",
            "tutorial",
            "work",
            "notes");

    private static final Set<String> DETERMINERS = Set.of(
            "a", "an", "the", "this", "that", "these", "those", "their", "his", "her", "its", "our", "my", "your",
            "some", "any", "each", "every", "another", "one", "which", "what", "no");

    /** Determiners behind which no certain work is meant, or the summarised one. */
    private static final Set<String> VAGUE = Set.of(
            "a", "an", "this", "these", "those", "some", "any", "each", "every", "another", "our", "my", "your", "no",
            "which", "what", "its");

    private static final Set<String> GENERIC = Set.copyOf(List.of(
            ("original recent recently released seminal classic famous first earlier previous well-known influential new newer old older same prior later latest "
                            + "companion follow-up followup landmark published short long main popular excellent great nice good interesting related very much so now "
                            + "Original DeepMind Google OpenAI Facebook Microsoft FAIR Stanford Berkeley MIT NVIDIA Nvidia Meta Anthropic "
                            + "ICLR ICML NIPS NeurIPS CVPR ICCV ECCV ACL EMNLP NAACL AAAI IJCAI KDD COLT AISTATS UAI JMLR TMLR PAMI Nature Science arXiv ArXiv Arxiv "
                            + "AI ML DL RL NLP CV PhD Ph.D Master Master's conference journal workshop research survey review position scientific academic theory "
                            + "empirical theoretical white whole full entire present current above following next second third base baseline key important big "
                            + "team's group's lab's diploma doctoral")
                    .split(" ")));

    private static final Set<String> LATER = Set.of(
            "second",
            "third",
            "new",
            "newer",
            "next",
            "follow-up",
            "followup",
            "latest",
            "updated",
            "improved",
            "later",
            "subsequent");

    private final Words words;
    private final Introductions introductions;

    PaperNouns(Words words, Introductions introductions) {
        this.words = words;
        this.introductions = introductions;
    }

    /** A name among the modifiers: its first and last word. */
    record Name(int first, int last) {}

    boolean isWriting(int word) {
        return Character.isLowerCase(words.first(word))
                && words.length(word) >= SHORTEST
                && WRITING.contains(words.word(word));
    }

    boolean isPaper(int word) {
        char first = words.first(word);
        return (first == 'p' || first == 'a' || first == 'm') && PAPER.contains(words.word(word));
    }

    static boolean isVague(String determiner) {
        return VAGUE.contains(determiner.toLowerCase(java.util.Locale.ROOT));
    }

    static boolean isDeterminer(String word) {
        return DETERMINERS.contains(word.toLowerCase(java.util.Locale.ROOT));
    }

    static boolean isGeneric(String word) {
        return GENERIC.contains(word);
    }

    /** The first of the words that stand before a noun and belong to it, without determiner; the noun itself if there are none. */
    int firstModifier(int noun) {
        int first = noun;
        while (noun - first < MOST_MODIFIERS && isModifier(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean isModifier(int at) {
        String word = words.word(at);
        if (word.isEmpty() || words.breaksBefore(at + 1) > 1 || isDeterminer(word)) {
            return false;
        }
        if (words.isWord(at)) {
            return Character.isUpperCase(word.codePointAt(0)) || (word.length() > 2 && !Prepositions.contains(word));
        }
        return words.isNumber(at)
                || words.is(at, '-')
                || (words.is(at, '/') && words.touchesNext(at))
                || words.is(at, '&')
                || words.is(at, '+');
    }

    /** The name of what the work introduces: what the lexicon knows a paper for, or words that are written as names are. */
    Optional<Name> name(int first, int noun) {
        int start = first;
        while (start < noun
                && (isGeneric(words.word(start))
                        || YearReader.plain(words, start) > 0
                        || words.word(start).endsWith("ly")
                        || !words.isWord(start))) {
            start++;
        }
        for (int at = start; at < noun; at++) {
            String rest = between(at, noun - 1);
            if (introductions.title(rest).isPresent() && !isGeneric(rest) && (isNameLike(rest) || at == start)) {
                return Optional.of(new Name(at, noun - 1));
            }
        }
        for (int at = start; at < noun; at++) {
            if (isNameLike(words.word(at)) && !isGeneric(words.word(at)) && isCertain(at, noun)) {
                return Optional.of(new Name(at, noun - 1));
            }
        }
        return Optional.empty();
    }

    /** A word at the beginning of a sentence proves little by its capital. */
    private boolean isCertain(int at, int noun) {
        boolean begins = words.breaksBefore(at) > 0 || !(words.isWord(at - 1) || words.isNumber(at - 1));
        return !begins || isMixed(words.word(at)) || (noun - at > 1 && isNameLike(words.word(at + 1)));
    }

    static boolean isNameLike(String word) {
        return Character.isUpperCase(word.codePointAt(0)) || isMixed(word);
    }

    /** Whether a capital or a digit stands behind the first character. */
    static boolean isMixed(String word) {
        return word.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    /** What a name tells of the work; "the second SimCLR paper" is not the one that the lexicon knows. */
    WorkFacts facts(Name name) {
        String label = between(name.first(), name.last());
        WorkFacts facts = WorkFacts.NONE.withIntroduces(label);
        boolean later = LATER.contains(words.word(name.first() - 1)) || LATER.contains(words.word(name.first()));
        return later
                ? WorkFacts.NONE
                : introductions.title(label).map(facts::withTitle).orElse(facts);
    }

    private String between(int first, int last) {
        return words.text().substring(words.start(first), words.end(last));
    }

    /** The year among the modifiers of a noun or behind it ("thesis of 1991"); 0 if there is none. */
    int year(int first, int noun) {
        for (int at = first; at < noun; at++) {
            int value = YearReader.plain(words, at);
            if (value > 0) {
                return value;
            }
        }
        boolean of = words.is(noun + 1, "of") || words.is(noun + 1, "from");
        return of ? YearReader.plain(words, noun + 2) : 0;
    }
}
