package org.papergraph.extractor.cite;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.papergraph.extractor.cite.WorkMention.Kind;
import org.papergraph.ontology.Concept;

/**
 * Infers a title from the concept that stands beside names and year: "batch normalization (Ioffe & Szegedy, 2015)", "the Adam
 * optimizer of Kingma and Ba (2014)", "Adam~\\cite{kingma2014adam}", "Fujimoto et al.'s TD3". The lexicon must know the paper that
 * introduced the concept, and the years must agree within one: a preprint is often a year older than the paper.
 */
final class ConceptBeside {

    private static final int LONGEST_LABEL = 5;
    private static final Set<String> HEADS = Set.of(
            "optimizer",
            "algorithm",
            "network",
            "networks",
            "model",
            "models",
            "architecture",
            "method",
            "approach",
            "framework",
            "loss",
            "dataset",
            "benchmark",
            "corpus",
            "module",
            "layer",
            "trick",
            "technique");
    private static final Set<String> LINKS = Set.of("of", "by", "from", "in", "due", "to", "see", "e.g", "i.e", "cf");

    private final CiteText text;
    private final Words words;

    ConceptBeside(CiteText text) {
        this.text = text;
        this.words = text.words();
    }

    /** The mentions, with titles where they can be inferred. */
    List<WorkMention> infer(List<WorkMention> mentions) {
        return mentions.stream()
                .map(mention -> title(mention)
                        .map(mention.facts()::withTitle)
                        .map(mention::withFacts)
                        .orElse(mention))
                .toList();
    }

    /** The title of the paper that a mention with names points at, if the concept beside it tells. */
    private Optional<String> title(WorkMention mention) {
        if ((mention.kind() != Kind.AUTHORS && mention.kind() != Kind.POINTER)
                || mention.facts().authors().isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> year = mention.facts().year();
        if (year.isEmpty()) {
            return possessed(mention);
        }
        return hasSeveralYears(mention) ? Optional.empty() : before(mention, year.get());
    }

    private Optional<String> before(WorkMention mention, int year) {
        int end = words.at(mention.span().start()) - 1;
        for (int skipped = 0;
                skipped < 4 && end > 0 && (!isContent(end) || LINKS.contains(words.word(end)));
                skipped++) {
            if (words.breaksBefore(end + 1) > 1 || words.is(end, '.')) {
                return Optional.empty();
            }
            end--;
        }
        if (HEADS.contains(words.word(end))) {
            Optional<String> whole = labelled(end, year);
            return whole.isPresent() ? whole : labelled(end - 1, year);
        }
        return labelled(end, year);
    }

    private boolean isContent(int at) {
        return words.isWord(at) || words.isNumber(at);
    }

    /** The longest label that ends with a word and whose paper is of about the year. */
    private Optional<String> labelled(int end, int year) {
        for (int size = LONGEST_LABEL; size > 0; size--) {
            int first = end - size + 1;
            if (first >= 0) {
                Optional<Concept> concept = text.introductions().concept(label(first, end));
                boolean dated = concept.flatMap(Concept::year)
                        .filter(y -> Math.abs(y - year) <= 1)
                        .isPresent();
                if (dated && concept.get().introducedBy().isPresent()) {
                    return concept.get().introducedBy();
                }
            }
        }
        return Optional.empty();
    }

    /** "Fujimoto et al.'s TD3": without a year only a name that is written as one. */
    private Optional<String> possessed(WorkMention mention) {
        int mark = words.at(mention.span().end());
        if (!words.isPossessive(mark)) {
            return Optional.empty();
        }
        for (int size = LONGEST_LABEL; size > 0; size--) {
            if (mark + size < words.count()) {
                String label = label(mark + 1, mark + size);
                Optional<String> title = text.introductions().title(label);
                if (title.isPresent() && PaperNouns.isNameLike(label)) {
                    return title;
                }
            }
        }
        return Optional.empty();
    }

    private String label(int first, int last) {
        return text.text().substring(words.start(first), words.end(last));
    }

    private boolean hasSeveralYears(WorkMention mention) {
        int years = 0;
        for (int i = words.at(mention.span().start());
                i < words.count() && words.end(i) <= mention.span().end();
                i++) {
            years += YearReader.plain(words, i) > 0 ? 1 : 0;
        }
        return years > 1;
    }
}
