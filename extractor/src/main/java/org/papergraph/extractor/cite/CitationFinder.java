package org.papergraph.extractor.cite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.papergraph.extractor.cite.WorkMention.Kind;
import org.papergraph.ontology.CitedWork;
import org.papergraph.ontology.Lexicon;
import org.papergraph.ontology.Span;
import org.papergraph.ontology.Summary;
import org.papergraph.ontology.TextPart;

/**
 * Finds the other works that a summary refers to: author and year, pointers with their reference list, ids and links, titles,
 * "the BERT paper". The summarised paper itself is not among them. Immutable and safe for any number of threads; the same text
 * gives the same answer.
 */
public final class CitationFinder {

    private final Introductions introductions;

    public CitationFinder(Lexicon lexicon) {
        this.introductions = new Introductions(lexicon);
    }

    /**
     * The works that one part of a summary cites, in the order of their first mentions.
     *
     * @param summary its metadata tells the summarised paper from the others
     * @param part the part to read, as it stands
     * @param sentences spans of the part's sentences in text order; what lies in none of them gets its line as sentence
     */
    public List<CitedWork> find(Summary summary, TextPart part, List<Span> sentences) {
        String raw = summary.part(part);
        if (raw.isBlank()) {
            return List.of();
        }
        CiteText text = CiteText.of(raw, introductions);
        Header header = Header.of(raw, text.lines(), summary.paper().title().isPresent());
        References references = ReferenceScanner.scan(raw, text.lines(), header.end());
        List<WorkMention> mentions = mentions(text, references);
        if (mentions.isEmpty()) {
            return List.of();
        }
        SelfPaper self = SelfPaper.of(text, header, summary.paper(), mentions);
        List<WorkMention> others = new ArrayList<>();
        for (WorkMention mention : mentions) {
            if (mention.span().start() >= header.end()) {
                others.add(self.mayBeMeantBy(mention) ? mention.asHint() : mention);
            }
        }
        List<WorkMention> titled =
                new KnownWorkBeside(text, KnownWorks.own()).infer(new ConceptBeside(text).infer(others));
        WorkAssembler assembler = new WorkAssembler(text, part, new Sentences(text, sentences));
        return WorkMerger.merge(raw, titled, self::mayBeMeantBy).stream()
                .filter(work -> work.stream().anyMatch(WorkMention::suffices))
                .filter(work -> work.stream().noneMatch(self::isMeantBy))
                .map(assembler::assemble)
                .toList();
    }

    private static List<WorkMention> mentions(CiteText text, References references) {
        List<MentionFinder> finders = List.of(
                new AuthorYearFinder(),
                new PointerFinder(references, text.links()),
                new LinkFinder(),
                new TitleFinder(),
                new UnquotedTitleFinder(),
                new NamedPaperFinder(),
                new OwnedPaperFinder());
        List<WorkMention> found = new ArrayList<>();
        for (ReferenceEntry entry : references.entries()) {
            found.add(reference(entry));
        }
        for (MentionFinder finder : finders) {
            for (WorkMention mention : finder.find(text)) {
                if (isOutside(mention, references)) {
                    found.add(mention);
                }
            }
        }
        found.sort(Comparator.naturalOrder());
        return withoutShorter(outsideOfTitles(found, text.links()));
    }

    /** Inside of a reference entry only its ids and links are mentions of their own. */
    private static boolean isOutside(WorkMention mention, References references) {
        return mention.kind() == Kind.LINK || !references.overlap(mention.span());
    }

    private static WorkMention reference(ReferenceEntry entry) {
        ParsedReference parsed = entry.parsed();
        WorkFacts facts = new WorkFacts(
                parsed.authors(),
                parsed.more(),
                parsed.title(),
                parsed.year(),
                parsed.yearSuffix(),
                parsed.identifiers(),
                Optional.empty());
        WorkMention mention =
                WorkMention.of(Kind.REFERENCE, entry.span(), facts, true).withReach(entry.reach());
        return entry.label().map(mention::withLabel).orElse(mention);
    }

    /** A title is no list of names ("Theories and Supergravity"), nor is part of a link's text. */
    private static List<WorkMention> outsideOfTitles(List<WorkMention> sorted, List<Link> links) {
        List<Span> covered = new ArrayList<>();
        sorted.stream()
                .filter(mention -> mention.kind() == Kind.TITLE)
                .map(WorkMention::span)
                .forEach(covered::add);
        links.forEach(link -> link.anchor().ifPresent(covered::add));
        covered.sort(Comparator.naturalOrder());
        List<WorkMention> kept = new ArrayList<>();
        int next = 0;
        int end = -1;
        Optional<Span> last = Optional.empty();
        for (WorkMention mention : sorted) {
            while (next < covered.size()
                    && covered.get(next).start() <= mention.span().start()) {
                end = Math.max(end, covered.get(next).end());
                last = Optional.of(covered.get(next++));
            }
            boolean hint = mention.kind() == Kind.AUTHORS && !mention.suffices();
            boolean whole = last.filter(mention.span()::equals).isPresent();
            if (!hint || mention.span().end() > end || whole) {
                kept.add(mention);
            }
        }
        return kept;
    }

    /** Of author mentions within one another the longer is kept; those of one list that differ by the year all are. */
    private static List<WorkMention> withoutShorter(List<WorkMention> sorted) {
        List<WorkMention> kept = new ArrayList<>();
        int last = -1;
        for (WorkMention mention : sorted) {
            if (mention.kind() == Kind.AUTHORS) {
                if (last >= 0 && isWithin(mention, kept.get(last))) {
                    continue;
                }
                if (last >= 0
                        && isWithin(kept.get(last), mention)
                        && (!kept.get(last).suffices()
                                || mention.span().end() == kept.get(last).span().end())) {
                    kept.remove(last);
                }
                last = kept.size();
            }
            kept.add(mention);
        }
        return kept;
    }

    private static boolean isWithin(WorkMention inner, WorkMention outer) {
        boolean fewer = inner.facts().authors().size() < outer.facts().authors().size();
        return outer.span().contains(inner.span()) && (!outer.span().equals(inner.span()) || fewer);
    }
}
