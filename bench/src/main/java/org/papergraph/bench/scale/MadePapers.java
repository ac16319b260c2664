package org.papergraph.bench.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.papergraph.graph.rdf.IriMinter;
import org.papergraph.ontology.CitedWork;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.Entity;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.Lexicon;
import org.papergraph.queries.index.MadeIndex;

/** Writes the index of made papers without a graph. */
final class MadePapers {

    private static final int STEPS = 3;

    private final IriMinter iris = new IriMinter(IriMinter.DEFAULT_BASE);
    private final Lexicon lexicon = Lexicon.own();
    private final PaperGenerator generator = new PaperGenerator(Papers.SEED, lexicon);
    /** Of each paper the number by which it was made, in the order of IRIs. */
    private final int[] made;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    MadePapers(int papers) {
        List<String> unordered = IntStream.range(0, papers).mapToObj(this::iri).toList();
        this.made = IntStream.range(0, papers)
                .boxed()
                .sorted((a, b) -> unordered.get(a).compareTo(unordered.get(b)))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int paper : made) {
            numbers.put(unordered.get(paper), numbers.size());
        }
    }

    void write(Path folder) throws IOException {
        List<String> titles = IntStream.of(made).mapToObj(generator::title).toList();
        int[] years = IntStream.of(made).map(generator::year).toArray();
        MadeIndex index = new MadeIndex(new ArrayList<>(numbers.keySet()), titles, years);
        for (int paper = 0; paper < made.length; paper++) {
            put(paper, generator.extraction(made[paper]), index);
        }
        index.write(folder);
    }

    private void put(int paper, Extraction extraction, MadeIndex index) {
        index.text(extraction.summary().abstractText().orElse(""));
        Set<ConceptKey> own = new LinkedHashSet<>();
        for (Entity entity : extraction.entities()) {
            ConceptKey key = entity.concept();
            if (own.add(key)) {
                index.has(paper, iris.concept(key).getURI(), key.label(), key.kind(), entity.role());
            }
        }
        broader(own).forEach(key -> index.inherits(paper, iris.concept(key).getURI(), key.label(), key.kind()));
        for (String author : extraction.summary().paper().authors()) {
            index.isBy(paper, iris.author(author).getURI(), author);
        }
        for (CitedWork work : extraction.cited()) {
            String iri = iris.paper(work.identifiers().get(0).toString()).getURI();
            index.cites(paper, iri, work.title().orElse(iri), numbers.getOrDefault(iri, -1));
        }
    }

    private Set<ConceptKey> broader(Collection<ConceptKey> own) {
        Set<ConceptKey> all = new LinkedHashSet<>();
        Collection<ConceptKey> level = own;
        for (int step = 0; step < STEPS; step++) {
            Set<ConceptKey> next = new LinkedHashSet<>();
            for (ConceptKey key : level) {
                lexicon.concept(key).map(Concept::broader).orElse(List.of()).stream()
                        .map(label -> new ConceptKey(key.kind(), label))
                        .filter(wide -> !own.contains(wide))
                        .forEach(next::add);
            }
            all.addAll(next);
            level = next;
        }
        return all;
    }

    private String iri(int paper) {
        return iris.paper(generator.key(paper)).getURI();
    }
}
