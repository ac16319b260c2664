package org.papergraph.extractor.cite;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.papergraph.extractor.cite.WorkMention.Kind;

/** Gives mentions by authors and year the title of the {@link KnownWorks known work} that they point at. */
final class KnownWorkBeside {

    /** So many words before and behind a mention are read, in the same paragraph. */
    private static final int WIDEST = 25;

    private static final Set<Kind> KINDS = Set.of(Kind.AUTHORS, Kind.POINTER, Kind.NAMED);

    private final CiteText text;
    private final Words words;
    private final KnownWorks works;

    KnownWorkBeside(CiteText text, KnownWorks works) {
        this.text = text;
        this.words = text.words();
        this.works = works;
    }

    /** The mentions, with titles where they are known; a title of others than the named authors is taken away. */
    List<WorkMention> infer(List<WorkMention> mentions) {
        return mentions.stream().map(this::titled).toList();
    }

    private WorkMention titled(WorkMention mention) {
        WorkFacts facts = mention.facts();
        boolean named = KINDS.contains(mention.kind()) && !facts.authors().isEmpty();
        if (!named) {
            return mention;
        }
        boolean wrong = facts.title()
                .filter(title -> works.isByOthers(title, facts.authors()))
                .isPresent();
        WorkFacts kept = wrong ? facts.withoutTitle() : facts;
        if (kept.title().isPresent()
                || facts.year().isEmpty()
                || !works.has(facts.authors().get(0))) {
            return wrong ? mention.withFacts(kept) : mention;
        }
        Optional<String> title = works.title(facts, around(mention));
        return mention.withFacts(title.map(kept::withTitle).orElse(kept));
    }

    private Set<String> around(WorkMention mention) {
        int first = words.at(mention.span().start());
        int last = words.at(mention.span().end());
        int from = first;
        while (from > 0 && first - from < WIDEST && words.breaksBefore(from) < 2) {
            from--;
        }
        int to = last;
        while (to < words.count() && to - last < WIDEST && words.breaksBefore(to) < 2) {
            to++;
        }
        return to == from ? Set.of() : TellingWords.of(text.text().substring(words.start(from), words.end(to - 1)));
    }
}
