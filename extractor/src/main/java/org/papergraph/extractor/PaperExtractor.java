package org.papergraph.extractor;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.extractor.cite.CitationFinder;
import org.papergraph.extractor.combine.Combiners;
import org.papergraph.extractor.combine.EntityAssembler;
import org.papergraph.extractor.combine.NameFrequencies;
import org.papergraph.extractor.find.Abbreviation;
import org.papergraph.extractor.find.AbbreviationFinder;
import org.papergraph.extractor.find.Finder;
import org.papergraph.extractor.find.HeadNounFinder;
import org.papergraph.extractor.find.LexiconFinder;
import org.papergraph.extractor.find.NameFinder;
import org.papergraph.extractor.find.NamingFinder;
import org.papergraph.extractor.find.Vote;
import org.papergraph.extractor.nlp.SentenceReader;
import org.papergraph.extractor.role.KnownContributions;
import org.papergraph.extractor.role.MainContribution;
import org.papergraph.extractor.text.AnalysedText;
import org.papergraph.ontology.CitedWork;
import org.papergraph.ontology.Entity;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.Lexicon;
import org.papergraph.ontology.Summary;
import org.papergraph.ontology.TextPart;

/**
 * Reads one summary: the methods, datasets, tasks and metrics that it names, and the works that it cites. A pure function
 * of the summary and the lexicon; one extractor serves all threads.
 */
public final class PaperExtractor {

    private final SentenceReader sentences = new SentenceReader();
    private final AbbreviationFinder abbreviations = new AbbreviationFinder();
    private final List<Finder> finders;
    private final EntityAssembler assembler;
    private final CitationFinder citations;
    private final KnownContributions contributions;
    private final MainContribution mainContribution = new MainContribution();

    /** An extractor with the models that come with papergraph. */
    public PaperExtractor(Lexicon lexicon) {
        this(lexicon, Combiners.own());
    }

    public PaperExtractor(Lexicon lexicon, Combiners combiners) {
        this.finders = List.of(
                new LexiconFinder(lexicon), abbreviations, new NameFinder(), new HeadNounFinder(), new NamingFinder());
        this.assembler = new EntityAssembler(lexicon, NameFrequencies.own(), combiners);
        this.citations = new CitationFinder(lexicon);
        this.contributions = new KnownContributions(lexicon);
    }

    private PaperExtractor(PaperExtractor other, Combiners combiners) {
        this.finders = other.finders;
        this.assembler = other.assembler.with(combiners);
        this.citations = other.citations;
        this.contributions = other.contributions;
    }

    /** The same with other combiners; it costs next to nothing. */
    public PaperExtractor with(Combiners combiners) {
        return new PaperExtractor(this, combiners);
    }

    /** Reads a summary. */
    public Extraction extract(Summary summary) {
        List<AnalysedText> texts = read(summary);
        List<CitedWork> cited = cited(summary, texts);
        List<Entity> found = assembler.assemble(votes(summary, texts, cited), pairs(texts)).stream()
                .map(entity -> contributions.mark(entity, summary))
                .toList();
        List<Entity> entities = mainContribution.mark(
                found, entity -> contributions.isOthers(entity, summary) || contributions.isGeneral(entity));
        return new Extraction(summary, entities, cited, warnings(texts));
    }

    /** The parts of a summary that have text, ready for the finders. */
    public List<AnalysedText> read(Summary summary) {
        List<AnalysedText> texts = new ArrayList<>();
        for (TextPart part : TextPart.values()) {
            String text = summary.part(part);
            if (!text.isBlank()) {
                texts.add(sentences.read(part, text));
            }
        }
        return texts;
    }

    /** What all finders vote for, but for what lies within the names of the paper's own authors. */
    private List<Vote> votes(Summary summary, List<AnalysedText> texts, List<CitedWork> cited) {
        List<Vote> votes = votes(texts, cited);
        List<String> authors = summary.paper().authors();
        for (AnalysedText text : texts) {
            Places own = Places.ofAuthors(text, authors);
            votes.removeIf(vote -> vote.text().part() == text.part() && own.hold(vote));
        }
        return votes;
    }

    /** The works that a summary cites. */
    public List<CitedWork> cited(Summary summary, List<AnalysedText> texts) {
        return texts.stream()
                .flatMap(text -> citations.find(asRead(summary, text), text.part(), text.sourceSentences()).stream())
                .toList();
    }

    /** What all finders vote for, but for what only looks like a name within a reference to a cited work. */
    public List<Vote> votes(List<AnalysedText> texts, List<CitedWork> cited) {
        List<Vote> votes = new ArrayList<>();
        for (AnalysedText text : texts) {
            Places references = Places.ofReferences(text, cited);
            List<Vote> here = new ArrayList<>();
            finders.forEach(finder -> here.addAll(finder.find(text)));
            here.removeIf(vote -> vote.concept().isEmpty() && references.hold(vote));
            votes.addAll(here);
        }
        return votes;
    }

    /** The abbreviations that the texts define. */
    public List<Abbreviation> pairs(List<AnalysedText> texts) {
        return texts.stream()
                .flatMap(text -> abbreviations.pairs(text).stream())
                .toList();
    }

    /** The summary without what lies beyond {@link AnalysedText}'s reach. */
    private static Summary asRead(Summary summary, AnalysedText text) {
        int readTo = text.readable().readTo();
        if (text.part() != TextPart.SUMMARY || readTo == summary.text().length()) {
            return summary;
        }
        return new Summary(
                summary.id(),
                summary.paper(),
                summary.abstractText(),
                summary.text().substring(0, readTo),
                summary.seenAt());
    }

    private static List<String> warnings(List<AnalysedText> texts) {
        return texts.stream()
                .filter(text ->
                        text.readable().readTo() < text.readable().source().length())
                .map(text -> text.part().label() + ": read to character "
                        + text.readable().readTo() + " of "
                        + text.readable().source().length())
                .toList();
    }
}
