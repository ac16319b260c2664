package org.papergraph.bench.scale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.papergraph.ontology.CitedWork;
import org.papergraph.ontology.Entity;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.Lexicon;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.SourceLocation;
import org.papergraph.ontology.Summary;

/**
 * Makes extractions as the extractor would have made them of abstracts: some 140 words, five concepts and two cited works.
 * The same seed and number, the same paper; for any thread.
 */
final class PaperGenerator {

    private static final int CONCEPTS = 6;
    private static final int TEXT = 7;
    private static final int SENTENCES = 7;
    private static final double MENTIONED_AGAIN = 0.3;

    private final Chance chance;
    private final Words words = new Words();
    private final Scene scene;
    private final Concepts concepts;

    PaperGenerator(long seed, Lexicon lexicon) {
        this.chance = new Chance(seed);
        this.scene = new Scene(chance, words);
        this.concepts = new Concepts(lexicon, seed);
    }

    /** What the paper is known by. */
    String key(int paper) {
        return scene.identifier(paper).toString();
    }

    String title(int paper) {
        return scene.title(paper);
    }

    int year(int paper) {
        return scene.year(paper);
    }

    Extraction extraction(int paper) {
        int subject = scene.subject(paper);
        SplittableRandom random = chance.of(TEXT, paper, 0);
        List<Concepts.Given> given = concepts.of(chance.of(CONCEPTS, paper, 0), paper, subject);
        Map<Integer, String> cited = new LinkedHashMap<>();
        scene.cited(paper).forEach(work -> cited.put(work, citation(work, cited)));
        AbstractText text = text(random, subject, given, cited);
        Summary summary = new Summary(
                scene.identifier(paper).toString(),
                scene.metadata(paper),
                Optional.of(text.toString()),
                "",
                List.of(new SourceLocation("generated.jsonl", paper + 1)));
        List<Entity> entities = new ArrayList<>();
        for (Concepts.Given one : given) {
            String label = one.concept().label();
            double confidence = random.nextInt(50, 101) / 100.0;
            entities.add(new Entity(
                    one.concept(), one.inLexicon(), List.of(label), one.role(), confidence, text.mentions(label)));
        }
        List<CitedWork> works = new ArrayList<>();
        cited.forEach((work, name) -> works.add(work(work, name, text)));
        return new Extraction(summary, entities, works, List.of());
    }

    private AbstractText text(
            SplittableRandom random, int subject, List<Concepts.Given> given, Map<Integer, String> cited) {
        List<List<String>> names = new ArrayList<>();
        for (int i = 0; i < SENTENCES; i++) {
            names.add(new ArrayList<>());
        }
        for (Concepts.Given one : given) {
            int sentence = random.nextInt(SENTENCES);
            names.get(sentence).add(one.concept().label());
            if (random.nextDouble() < MENTIONED_AGAIN && sentence + 1 < SENTENCES) {
                names.get(sentence + 1).add(one.concept().label());
            }
        }
        cited.values().forEach(name -> names.get(random.nextInt(3)).add(name));
        AbstractText text = new AbstractText();
        for (List<String> named : names) {
            text.sentence(random.nextInt(14, 26), named, () -> words.draw(random, subject));
        }
        return text;
    }

    private String citation(int work, Map<Integer, String> others) {
        String first = scene.authors(work).get(0);
        String name = first.substring(first.indexOf(' ') + 1) + " et al. " + scene.year(work);
        return others.containsValue(name) ? name + (char) ('a' + others.size()) : name;
    }

    private CitedWork work(int work, String name, AbstractText text) {
        PaperMetadata metadata = scene.metadata(work);
        return new CitedWork(
                name,
                List.of(name),
                metadata.title(),
                metadata.authors(),
                metadata.year(),
                metadata.identifiers(),
                Optional.empty(),
                text.mentions(name));
    }
}
