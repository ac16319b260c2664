package org.papergraph.bench.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.Lexicon;

/**
 * Our lexicon with only the labels that the starter lexicon had. The labels that came later were partly written with the
 * gold sets in view; a combiner trained with them would trust the lexicon more than unseen text bears out.
 */
final class StarterLabels {

    private StarterLabels() {}

    static Lexicon of(Lexicon lexicon, Path starterFolder) throws IOException {
        Set<String> keys = new HashSet<>();
        try (Stream<Path> files = Files.list(starterFolder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".tsv")).toList()) {
                for (Concept concept : Lexicon.read(file).concepts()) {
                    keys.add(LabelKey.of(concept.key().label()));
                    concept.altLabels().forEach(label -> keys.add(LabelKey.of(label)));
                }
            }
        }
        List<Concept> kept = lexicon.concepts().stream()
                .filter(concept -> keys.contains(LabelKey.of(concept.key().label())))
                .map(concept -> new Concept(
                        concept.key(),
                        concept.altLabels().stream()
                                .filter(label -> keys.contains(LabelKey.of(label)))
                                .toList(),
                        concept.caseSensitive(),
                        concept.broader(),
                        concept.year(),
                        concept.introducedBy()))
                .toList();
        return Lexicon.of(kept);
    }
}
