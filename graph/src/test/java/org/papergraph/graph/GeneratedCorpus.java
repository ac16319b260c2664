package org.papergraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.graph.store.Corpus;
import org.papergraph.ontology.CitationLink;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.ConceptLink;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.LinkedPaper;
import org.papergraph.ontology.Mention;
import org.papergraph.ontology.Paper;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.Role;
import org.papergraph.ontology.SourceLocation;
import org.papergraph.ontology.Span;
import org.papergraph.ontology.Summary;
import org.papergraph.ontology.TextPart;

/**
 * A corpus of any size with the proportions of a real one: some 230 triples a paper, a few concepts that many papers name
 * and many that few do. Paper number n is the same in every corpus of one edition.
 */
public final class GeneratedCorpus {

    private static final List<Role> ROLES = List.of(Role.values());
    private static final List<ConceptKind> KINDS = List.of(ConceptKind.values());
    private static final int CONCEPTS = 17_000;
    private static final int AUTHORS = 20_000;
    private static final int SENTENCES = 6;
    private static final List<String> WORDS = List.of(
            "the",
            "model",
            "learns",
            "from",
            "data",
            "with",
            "a",
            "loss",
            "that",
            "improves",
            "results",
            "over",
            "earlier",
            "work",
            "by",
            "training",
            "on",
            "larger",
            "sets",
            "of",
            "images",
            "and",
            "text");

    private final String edition;
    private final List<Concept> concepts;

    /** @param edition two editions of a paper differ in their text only */
    public GeneratedCorpus(String edition) {
        this.edition = edition;
        this.concepts =
                IntStream.range(0, CONCEPTS).mapToObj(GeneratedCorpus::concept).toList();
    }

    /** The papers numbered from 0 to one below {@code size}, and the concepts. */
    public Corpus corpus(int size) {
        return new Corpus(papers(size), size, concepts, "1.0");
    }

    public Stream<LinkedPaper> papers(int size) {
        return IntStream.range(0, size).mapToObj(this::paper);
    }

    public List<Concept> concepts() {
        return concepts;
    }

    public LinkedPaper paper(int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder(1_500);
        Map<ConceptKey, List<Mention>> found = new LinkedHashMap<>();
        List<CitationLink> citations = new ArrayList<>();
        for (int i = 0; i < SENTENCES; i++) {
            sentence(random, i, text, found, citations);
        }
        text.append("This is the ").append(edition).append(" edition.");
        PaperMetadata metadata = metadata(number);
        Summary summary = new Summary(
                "p" + number,
                metadata,
                Optional.empty(),
                text.toString(),
                List.of(new SourceLocation("corpus.jsonl", number + 1)));
        List<ConceptLink> links = new ArrayList<>();
        found.forEach((concept, mentions) -> links.add(
                new ConceptLink(concept, ROLES.get(random.nextInt(ROLES.size())), random.nextDouble(), mentions)));
        return new LinkedPaper(
                new Paper("arxiv:" + number, metadata.title().orElseThrow(), metadata), summary, links, citations);
    }

    private static void sentence(
            Random random,
            int number,
            StringBuilder text,
            Map<ConceptKey, List<Mention>> found,
            List<CitationLink> citations) {
        int start = text.length();
        List<ConceptKey> keys = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            if (i == 9 || (i == 4 && number == 3)) {
                // The square of a uniform number: few concepts are named often.
                double uniform = random.nextDouble();
                ConceptKey key = concept((int) (uniform * uniform * CONCEPTS)).key();
                keys.add(key);
                spans.add(new Span(text.length(), text.length() + key.label().length()));
                text.append(key.label()).append(' ');
            } else {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
            }
        }
        Optional<Span> citation = Optional.empty();
        if (number % 4 == 1) {
            String pointer = "Author" + random.nextInt(AUTHORS) + " et al., 2017";
            citation = Optional.of(new Span(text.length(), text.length() + pointer.length()));
            text.append(pointer).append(' ');
        }
        text.append(". ");
        Span sentence = new Span(start, text.length() - 1);
        for (int i = 0; i < keys.size(); i++) {
            found.computeIfAbsent(keys.get(i), key -> new ArrayList<>())
                    .add(mention(text, spans.get(i), sentence, "lexicon"));
        }
        citation.ifPresent(span -> citations.add(citation(mention(text, span, sentence, "citation"))));
    }

    private static CitationLink citation(Mention mention) {
        PaperMetadata metadata = new PaperMetadata(
                Optional.empty(),
                List.of(mention.text().replaceFirst(" .*", "")),
                Optional.of(2017),
                Optional.empty(),
                List.of(),
                List.of());
        Paper cited = new Paper("text:" + mention.text().replace(" ", ""), mention.text(), metadata);
        return new CitationLink(cited, false, mention.text(), List.of(mention));
    }

    private static Mention mention(CharSequence text, Span span, Span sentence, String finder) {
        return new Mention(
                TextPart.SUMMARY,
                span,
                text.subSequence(span.start(), span.end()).toString(),
                sentence,
                List.of(finder));
    }

    private static PaperMetadata metadata(int number) {
        Random random = new Random(~number);
        List<String> authors = random.ints(4, 0, AUTHORS)
                .mapToObj(i -> "Given" + i % 97 + " Author" + i)
                .distinct()
                .toList();
        return new PaperMetadata(
                Optional.of("On the learning of models from data, part " + number),
                authors,
                Optional.of(2000 + number % 25),
                Optional.of("Conference " + number % 40),
                List.of("learning", "topic " + number % 300),
                List.of(new Identifier(Identifier.Scheme.ARXIV, Integer.toString(number))));
    }

    private static Concept concept(int number) {
        ConceptKind kind = KINDS.get(number % KINDS.size());
        List<String> broader = number < 40 ? List.of() : List.of("Concept " + (number % 40));
        return new Concept(
                new ConceptKey(kind, "Concept " + number),
                List.of("C" + number),
                Set.of(),
                broader,
                Optional.of(1990 + number % 35),
                Optional.empty());
    }
}
