package org.papergraph.bench.crf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papergraph.extractor.PaperExtractor;
import org.papergraph.extractor.nlp.Described;
import org.papergraph.extractor.nlp.Piece;
import org.papergraph.extractor.text.AnalysedText;
import org.papergraph.ontology.Entity;
import org.papergraph.ontology.Mention;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.SourceLocation;
import org.papergraph.ontology.Span;
import org.papergraph.ontology.Summary;

/** What papergraph's own extractor finds: the mention that holds a piece, its kind and, in steps, its confidence. */
final class ExtractorHints implements Hints {

    private static final int STEPS = 5;
    private static final List<String> NOTHING = List.of("-", "-");

    private final PaperExtractor extractor;

    ExtractorHints(PaperExtractor extractor) {
        this.extractor = extractor;
    }

    private record Found(Span span, Entity entity) {}

    @Override
    public List<List<List<String>>> of(AnalysedText text, List<Described> sentences) {
        List<Found> found = new ArrayList<>();
        for (Entity entity : entities(text.readable().source())) {
            for (Mention mention : entity.mentions()) {
                found.add(new Found(mention.span(), entity));
            }
        }
        List<List<List<String>>> hints = new ArrayList<>();
        for (Described sentence : sentences) {
            hints.add(sentence.pieces().stream()
                    .map(piece -> of(place(text, piece), found))
                    .toList());
        }
        return hints;
    }

    private List<Entity> entities(String source) {
        if (source.isBlank()) {
            return List.of();
        }
        return extractor
                .extract(new Summary(
                        "text", PaperMetadata.NONE, Optional.empty(), source, List.of(new SourceLocation("text", 0))))
                .entities();
    }

    private static Span place(AnalysedText text, Piece piece) {
        return text.readable().toSource(piece.start(), piece.end());
    }

    /** Of several mentions the one that is believed most. */
    private static List<String> of(Span place, List<Found> found) {
        Optional<Found> best = Optional.empty();
        for (Found one : found) {
            boolean holds = one.span().start() < place.end()
                    && place.start() < one.span().end();
            if (holds
                    && best.stream()
                            .allMatch(
                                    b -> b.entity().confidence() < one.entity().confidence())) {
                best = Optional.of(one);
            }
        }
        return best.map(one -> words(one, place)).orElse(NOTHING);
    }

    private static List<String> words(Found found, Span place) {
        String kind = found.entity().concept().kind().label();
        String position = found.span().start() >= place.start() ? "B" : "I";
        int step = (int) (found.entity().confidence() * STEPS);
        return List.of(position + kind, kind + step);
    }
}
