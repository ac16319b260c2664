package org.papergraph.extractor.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.papergraph.ontology.CitationLink;
import org.papergraph.ontology.CitedWork;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.ConceptLink;
import org.papergraph.ontology.Entity;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.LinkedPaper;
import org.papergraph.ontology.Mention;
import org.papergraph.ontology.Paper;
import org.papergraph.ontology.Role;
import org.papergraph.ontology.Summary;

/** Links the extractions of a surveyed corpus, one by one, each without the others. */
public final class CorpusLinks {

    private final ConceptIdentities concepts;
    private final PaperIdentities papers;

    CorpusLinks(ConceptIdentities concepts, PaperIdentities papers) {
        this.concepts = concepts;
        this.papers = papers;
    }

    /** The linked paper of an extraction; empty if its summary is a copy of another, which then stands for both. */
    public Optional<LinkedPaper> link(Extraction extraction) {
        Optional<Summary> summary = papers.standing(extraction.summary());
        if (summary.isEmpty()) {
            return Optional.empty();
        }
        Paper paper = papers.paper(extraction.summary().id());
        return Optional.of(
                new LinkedPaper(paper, summary.get(), conceptLinks(extraction), citations(extraction, paper)));
    }

    /** Every concept that the corpus names, and every broader one above it. */
    public Collection<Concept> concepts() {
        return concepts.used();
    }

    /** How many summaries are copies of others. */
    public int copies() {
        return papers.copies();
    }

    private List<ConceptLink> conceptLinks(Extraction extraction) {
        Map<ConceptKey, List<Entity>> byConcept = new TreeMap<>();
        String id = extraction.summary().id();
        for (Entity entity : extraction.entities()) {
            concepts.concept(entity.concept(), id)
                    .ifPresent(concept -> byConcept
                            .computeIfAbsent(concept, key -> new ArrayList<>())
                            .add(entity));
        }
        List<ConceptLink> links = new ArrayList<>();
        byConcept.forEach((concept, same) -> {
            Role role = same.stream()
                    .map(entity -> role(entity, concept))
                    .min(Role::compareTo)
                    .orElse(Role.MENTIONS);
            double confidence =
                    same.stream().mapToDouble(Entity::confidence).max().orElse(0);
            links.add(new ConceptLink(
                    concept, role, confidence, mentions(same.stream().map(Entity::mentions))));
        });
        return links;
    }

    /** Who introduces or uses methods of a field works on it; nobody introduces it. */
    private static Role role(Entity entity, ConceptKey concept) {
        if (concept.kind() != ConceptKind.TASK || entity.concept().kind() == ConceptKind.TASK) {
            return entity.role();
        }
        return switch (entity.role()) {
            case INTRODUCES, USES, EVALUATED_ON, ADDRESSES -> Role.ADDRESSES;
            case COMPARES_WITH, MENTIONS -> Role.MENTIONS;
        };
    }

    private List<CitationLink> citations(Extraction extraction, Paper citing) {
        Map<String, CitationLink> byPaper = new LinkedHashMap<>();
        int number = 0;
        for (CitedWork work : extraction.cited()) {
            number++;
            PaperIdentities.Cited cited = papers.cited(work, extraction, number);
            if (!cited.paper().key().equals(citing.key())) {
                CitationLink link = new CitationLink(cited.paper(), cited.resolved(), work.name(), work.mentions());
                byPaper.merge(cited.paper().key(), link, CorpusLinks::both);
            }
        }
        return List.copyOf(byPaper.values());
    }

    private static CitationLink both(CitationLink first, CitationLink second) {
        return new CitationLink(
                first.cited(),
                first.resolved(),
                first.name(),
                mentions(Stream.of(first.evidence(), second.evidence())));
    }

    private static List<Mention> mentions(Stream<List<Mention>> lists) {
        Map<Mention, TreeSet<String>> finders = new TreeMap<>();
        lists.flatMap(List::stream)
                .forEach(mention ->
                        finders.computeIfAbsent(mention, m -> new TreeSet<>()).addAll(mention.finders()));
        return finders.entrySet().stream()
                .map(entry -> new Mention(
                        entry.getKey().part(),
                        entry.getKey().span(),
                        entry.getKey().text(),
                        entry.getKey().sentence(),
                        List.copyOf(entry.getValue())))
                .toList();
    }
}
