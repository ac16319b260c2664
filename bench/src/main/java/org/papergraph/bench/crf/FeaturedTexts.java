package org.papergraph.bench.crf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.extractor.nlp.Described;
import org.papergraph.extractor.nlp.Piece;
import org.papergraph.extractor.nlp.SentenceReader;
import org.papergraph.extractor.nlp.SequenceFeatures;
import org.papergraph.extractor.text.AnalysedText;
import org.papergraph.extractor.text.Sentence;
import org.papergraph.extractor.text.Token;
import org.papergraph.ontology.Span;
import org.papergraph.ontology.TextPart;

/** Makes sentences with features of annotated texts: the features of the extractor's package, and hints around each piece. */
final class FeaturedTexts {

    static final String OUTSIDE = "O";

    private static final String HINT = "h";
    private static final String HINT_HERE = HINT + "0 ";
    private static final String SPEECH = "p";
    private static final String UNKNOWN_SPEECH = "-";

    private final SentenceReader reader = new SentenceReader();
    private final SequenceFeatures features;
    private final List<Hints> hints;
    /** One copy of each feature: a text has tens of thousands of them, a set a few hundred thousand different ones. */
    private final Map<String, String> known = new HashMap<>();

    FeaturedTexts(SequenceFeatures features, List<Hints> hints) {
        this.features = features;
        this.hints = List.copyOf(hints);
    }

    /** The sentences of a text, in order. */
    List<FeaturedSentence> read(TaggedText tagged) {
        AnalysedText text = whole(reader.read(TextPart.SUMMARY, tagged.text()));
        List<Described> sentences = features.describe(text);
        List<List<List<List<String>>>> told =
                hints.stream().map(hint -> hint.of(text, sentences)).toList();
        List<FeaturedSentence> featured = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            int number = s;
            featured.add(sentence(
                    tagged,
                    text,
                    sentences.get(s),
                    told.stream().map(of -> of.get(number)).toList()));
        }
        return featured;
    }

    /** Whether a feature is what a hint says of the piece itself. */
    static boolean isHint(String feature) {
        return feature.startsWith(HINT_HERE);
    }

    /** The text with one sentence a paragraph, as the annotators had it. */
    private static AnalysedText whole(AnalysedText text) {
        List<Sentence> whole = new ArrayList<>();
        for (Span block : text.readable().blocks()) {
            List<Token> tokens = text.sentences().stream()
                    .flatMap(sentence -> sentence.tokens().stream())
                    .filter(token -> token.start() >= block.start() && token.start() < block.end())
                    .toList();
            if (!tokens.isEmpty()) {
                whole.add(new Sentence(tokens));
            }
        }
        return new AnalysedText(text.part(), text.readable(), whole);
    }

    private static List<String> words(Described sentence) {
        return sentence.pieces().stream().map(Piece::text).toList();
    }

    private FeaturedSentence sentence(
            TaggedText tagged, AnalysedText text, Described sentence, List<List<List<String>>> told) {
        List<String> speech = speech(tagged, text, sentence);
        List<List<List<String>>> allTold = new ArrayList<>(told);
        if (!speech.isEmpty()) {
            allTold.add(speech.stream().map(part -> List.of(SPEECH + part)).toList());
        }
        List<Span> places = new ArrayList<>();
        List<List<String>> single = new ArrayList<>();
        List<List<String>> steps = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Piece piece = sentence.pieces().get(i);
            Span place = text.readable().toSource(piece.start(), piece.end());
            places.add(place);
            labels.add(label(tagged, place).orElse(OUTSIDE));
            List<String> here = new ArrayList<>(sentence.features(i));
            List<String> step = new ArrayList<>(sentence.stepFeatures(i));
            allTold.forEach(hint -> addHints(hint, places.size() - 1, here, step));
            single.add(once(here));
            steps.add(once(step));
        }
        return new FeaturedSentence(words(sentence), places, single, steps, labels, speech);
    }

    /** Of each piece that of the token that it is in; none if nobody says. */
    private static List<String> speech(TaggedText tagged, AnalysedText text, Described sentence) {
        if (tagged.speech().isEmpty()) {
            return List.of();
        }
        return sentence.pieces().stream()
                .map(piece ->
                        text.readable().toSource(piece.start(), piece.end()).start())
                .map(start -> Optional.ofNullable(tagged.speech().floorEntry(start))
                        .map(Map.Entry::getValue)
                        .orElse(UNKNOWN_SPEECH))
                .toList();
    }

    private static void addHints(List<List<String>> hint, int i, List<String> here, List<String> step) {
        List<String> now = hint.get(i);
        for (int away = -2; away <= 2; away++) {
            if (i + away >= 0 && i + away < hint.size()) {
                for (String word : hint.get(i + away)) {
                    here.add(HINT + away + " " + word);
                }
            }
        }
        for (int w = 0; w < now.size(); w++) {
            String before = i == 0 || hint.get(i - 1).size() <= w
                    ? "^"
                    : hint.get(i - 1).get(w);
            String after = i + 1 == hint.size() || hint.get(i + 1).size() <= w
                    ? "^"
                    : hint.get(i + 1).get(w);
            here.add("h-0 " + w + before + " " + now.get(w));
            here.add("h0+ " + w + now.get(w) + " " + after);
            step.add("hb " + w + before + " " + now.get(w));
        }
    }

    private List<String> once(List<String> features) {
        return features.stream()
                .map(feature -> known.computeIfAbsent(feature, same -> same))
                .toList();
    }

    private static Optional<String> label(TaggedText tagged, Span place) {
        for (TaggedText.Tag tag : tagged.tags()) {
            if (tag.start() < place.end() && place.start() < tag.end()) {
                return Optional.of(tag.kind().label());
            }
        }
        return Optional.empty();
    }
}
