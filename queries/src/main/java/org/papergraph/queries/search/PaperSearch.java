package org.papergraph.queries.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.find.References;
import org.papergraph.queries.index.PaperIndex;
import org.papergraph.queries.index.PlainText;
import org.papergraph.queries.index.Space;

/** Ranks papers by how well their words fit some others. */
public final class PaperSearch {

    private static final double DECIMALS = 10_000;

    private final GraphView view;
    private final PaperIndex index;
    private final References references;

    /** @param index of the state of the graph that the view shows */
    public PaperSearch(GraphView view, PaperIndex index) {
        this.view = view;
        this.index = index;
        this.references = new References(view);
    }

    /**
     * Searches. Any of the words may occur; {@code "a phrase"} in quotes, {@code +} before what must and {@code -} before what
     * must not. No text is an error.
     *
     * @param limit how many papers at most; positive
     */
    public SearchAnswer search(String words, int limit) {
        Set<String> wanted = new HashSet<>(new PlainText(words).words());
        return new SearchAnswer(
                words,
                index.search(words, limit).stream()
                        .map(found -> paper(found, wanted))
                        .toList());
    }

    private FoundPaper paper(PaperIndex.Found found, Set<String> wanted) {
        String iri = index.iri(found.paper());
        return new FoundPaper(
                iri,
                references.paperKey(iri),
                index.label(found.paper()),
                index.year(found.paper()),
                index.summaries(found.paper()),
                Math.round(found.score() * DECIMALS) / DECIMALS,
                sentence(iri, wanted));
    }

    private Optional<String> sentence(String iri, Set<String> wanted) {
        Node paper = NodeFactory.createURI(iri);
        return view.subjects(Vocabulary.REVIEWS, paper).stream()
                .sorted(Comparator.comparing(Node::getURI))
                .flatMap(summary -> Stream.of(Vocabulary.ABSTRACT, Vocabulary.TEXT)
                        .flatMap(property -> view.texts(summary, property).stream()))
                .flatMap(text -> new PlainText(text).sentences().stream())
                .filter(sentence -> rarity(sentence, wanted) > 0)
                // Of equals the first.
                .max(Comparator.comparingDouble(sentence -> rarity(sentence, wanted)));
    }

    private double rarity(String sentence, Set<String> wanted) {
        List<String> words = new PlainText(sentence).words();
        double rarity = 0;
        for (String word : new HashSet<>(words)) {
            int feature = wanted.contains(word) ? index.feature(Space.WORDS, word) : -1;
            rarity += feature >= 0 ? index.idf(feature) : wanted.contains(word) ? 10 : 0;
        }
        return rarity;
    }
}
