package org.papergraph.extractor.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.papergraph.ontology.Author;
import org.papergraph.ontology.AuthorName;
import org.papergraph.ontology.CitedWork;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.Lexicon;
import org.papergraph.ontology.Paper;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.Summary;

/** The papers of a surveyed corpus, each once, and the way from a cited work to one of them. */
final class PaperIdentities implements PaperCandidates.Corpus {

    private static final int SHORTEST_TITLE_KEY = 12;

    /** A cited paper, and whether it is more than a stub made of how the text calls it. */
    record Cited(Paper paper, boolean resolved) {}

    private final SurveyedPapers surveyed;
    private final List<List<Author>> authors;
    private final PaperCandidates candidates;
    private final Lexicon lexicon;
    private final ConceptIdentities concepts;
    /** By their keys: the works of which not all texts say the same. */
    private final Map<String, StubRecords.Stub> stubs;

    PaperIdentities(SurveyedPapers surveyed, StubRecords cited, Lexicon lexicon, ConceptIdentities concepts) {
        this.surveyed = surveyed;
        this.lexicon = lexicon;
        this.concepts = concepts;
        this.stubs = cited.byKey(name -> concept(name).flatMap(Concept::introducedBy));
        this.authors = AuthorIdentities.of(surveyed.size(), surveyed::id, surveyed::metadata);
        this.candidates = new PaperCandidates(this);
    }

    @Override
    public int size() {
        return surveyed.size();
    }

    @Override
    public PaperMetadata metadata(int number) {
        return surveyed.metadata(number);
    }

    @Override
    public List<ConceptKey> introduced(int number) {
        return introduced(surveyed.summaries(number));
    }

    private List<ConceptKey> introduced(List<SeenSummary> summaries) {
        return summaries.stream()
                .flatMap(one ->
                        one.introduced().stream().flatMap(concept -> concepts.concept(concept, one.id()).stream()))
                .filter(concept -> concept.kind() != ConceptKind.TASK)
                .distinct()
                .toList();
    }

    /** A paper is made when it is asked for: a corpus of them would take too much memory. */
    @Override
    public Paper paper(int number) {
        List<SeenSummary> summaries = surveyed.summaries(number);
        PaperMetadata metadata = JoinedMetadata.of(summaries);
        String opening = summaries.stream()
                .max(Comparator.comparingInt(SeenSummary::length).thenComparing(SeenSummary::id))
                .map(SeenSummary::opening)
                .orElseThrow();
        return new Paper(
                JoinedMetadata.key(metadata).orElse("summary:" + surveyed.id(number)),
                PaperLabel.of(metadata, telling(introduced(summaries)), opening),
                metadata,
                authors.get(number));
    }

    /** Those that can name a paper: not what everybody knows and nobody writes with a capital, as "regularization". */
    private List<ConceptKey> telling(List<ConceptKey> introduced) {
        return introduced.stream()
                .filter(key -> !key.label().equals(key.label().toLowerCase(Locale.ROOT))
                        || lexicon.concept(key).isEmpty())
                .toList();
    }

    Paper paper(String summaryId) {
        return paper(surveyed.of(summaryId));
    }

    int copies() {
        return surveyed.copies();
    }

    /** The summary with all places where it and its copies stood; empty if another copy stands for it. */
    Optional<Summary> standing(Summary summary) {
        if (!surveyed.stands(summary.id())) {
            return Optional.empty();
        }
        return Optional.of(new Summary(
                summary.id(),
                summary.paper(),
                summary.abstractText(),
                summary.text(),
                surveyed.copies(summary.id()).stream()
                        .map(SeenSummary::seenAt)
                        .reduce(summary.seenAt(), PaperIdentities::joined)));
    }

    private static <T> List<T> joined(List<T> left, List<T> right) {
        List<T> both = new ArrayList<>(left);
        both.addAll(right);
        return both;
    }

    /** The paper of a cited work if a candidate is certain; else a stub of what the text and the lexicon say of the work. */
    Cited cited(CitedWork work, Extraction citing, int number) {
        Optional<Concept> concept = work.introduces().flatMap(this::concept);
        Optional<String> title = work.title().or(() -> concept.flatMap(Concept::introducedBy));
        String id = citing.summary().id();
        return candidates
                .certain(work, title, concept, () -> Surroundings.of(citing, work, key -> concepts.identity(key, id)))
                .map(paper -> new Cited(paper, true))
                .orElseGet(() -> stub(work, title, id, number));
    }

    private Optional<Concept> concept(String name) {
        return concepts.named(name).map(key -> lexicon.concept(key).orElseGet(() -> Concept.named(key)));
    }

    private Cited stub(CitedWork work, Optional<String> title, String summaryId, int number) {
        PaperMetadata said = new PaperMetadata(
                title, StubRecords.fullNames(work), work.year(), Optional.empty(), List.of(), work.identifiers());
        // A title that a paper of the corpus has, which is not this work, is no identity; nor is a short one.
        boolean telling = title.filter(t -> !candidates.hasTitle(t))
                .filter(t -> LabelKey.of(t).length() >= SHORTEST_TITLE_KEY)
                .isPresent();
        Optional<String> key = JoinedMetadata.key(said).filter(k -> !k.startsWith("title:") || telling);
        // How a text calls a work is no identity beyond that text.
        StubRecords.Stub own = new StubRecords.Stub(said, work.name());
        StubRecords.Stub stub = key.map(k -> stubs.getOrDefault(k, own)).orElse(own);
        PaperMetadata metadata = stub.metadata();
        String label = metadata.title().orElse(stub.name());
        List<Author> persons = metadata.authors().stream()
                .filter(name -> !CommonName.mayBe(AuthorName.of(name).words()))
                .map(Author::of)
                .toList();
        return new Cited(
                new Paper(key.orElse("cited:" + summaryId + "/" + number), label, metadata, persons), key.isPresent());
    }
}
