package org.papergraph.extractor.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.papergraph.ontology.CitedWork;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Entity;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.Lexicon;
import org.papergraph.ontology.LinkedPaper;
import org.papergraph.ontology.Mention;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.Role;
import org.papergraph.ontology.SourceLocation;
import org.papergraph.ontology.Span;
import org.papergraph.ontology.Summary;
import org.papergraph.ontology.TextPart;

/** Extractions as short as can be, and what linking them gives. */
final class SmallCorpus {

    static final Mention MENTION =
            new Mention(TextPart.SUMMARY, new Span(0, 4), "Text", new Span(0, 20), List.of("test"));

    static final Lexicon LEXICON = Lexicon.of(List.of(
            new Concept(
                    new ConceptKey(ConceptKind.METHOD, "BERT"),
                    List.of(),
                    Set.of(),
                    List.of("language model"),
                    Optional.of(2018),
                    Optional.of("BERT: Pre-training of Deep Bidirectional Transformers")),
            Concept.named(new ConceptKey(ConceptKind.METHOD, "language model")),
            Concept.named(new ConceptKey(ConceptKind.METHOD, "loss function"))));

    private SmallCorpus() {}

    static Entity entity(String name, Role role, String... forms) {
        return new Entity(
                new ConceptKey(ConceptKind.METHOD, name),
                false,
                forms.length == 0 ? List.of(name) : List.of(forms),
                role,
                0.9,
                List.of(MENTION));
    }

    static CitedWork cited(
            String name, Optional<String> title, Optional<String> introduces, Identifier... identifiers) {
        return new CitedWork(
                name,
                List.of(name),
                title,
                List.of(),
                Optional.empty(),
                List.of(identifiers),
                introduces,
                List.of(MENTION));
    }

    static PaperMetadata paper(String title, int year, String author, Identifier... identifiers) {
        return new PaperMetadata(
                Optional.of(title),
                author.isEmpty() ? List.of() : List.of(author),
                Optional.of(year),
                Optional.empty(),
                List.of(),
                List.of(identifiers));
    }

    static Extraction extraction(
            String id, PaperMetadata paper, String text, List<Entity> entities, List<CitedWork> cited) {
        Summary summary = new Summary(id, paper, Optional.empty(), text, List.of(new SourceLocation(id + ".md", 1)));
        return new Extraction(summary, entities, cited, List.of());
    }

    /** The papers that came of it, by the id of their summary. */
    record Linked(Map<String, LinkedPaper> papers) {
        LinkedPaper get(String id) {
            return Optional.ofNullable(papers.get(id)).orElseThrow();
        }
    }

    static Linked link(List<Extraction> corpus) {
        return link(LEXICON, corpus);
    }

    static Linked link(Lexicon lexicon, List<Extraction> corpus) {
        CorpusSurvey survey = new CorpusSurvey(lexicon);
        corpus.forEach(survey::add);
        CorpusLinks links = survey.links();
        TreeMap<String, LinkedPaper> linked = new TreeMap<>();
        corpus.forEach(one ->
                links.link(one).ifPresent(paper -> linked.put(one.summary().id(), paper)));
        return new Linked(linked);
    }

    static Extraction naming(String id, Entity... entities) {
        return extraction(id, PaperMetadata.NONE, "Text of " + id + " alone.", List.of(entities), List.of());
    }
}
