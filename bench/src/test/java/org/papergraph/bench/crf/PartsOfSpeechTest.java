package org.papergraph.bench.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.bench.crf.NameStatistics.Place;
import org.papergraph.extractor.nlp.SequenceFeatures;
import org.papergraph.extractor.nlp.WordClusters;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Lexicon;

class PartsOfSpeechTest {

    private static final String TABLE = """
            ,Sentence #,Word,POS,Tag
            0,Sentence: 7,We,PRP,O
            1,Sentence: 7,test,VBP,O
            2,Sentence: 7,",",",",O
            3,Sentence: 7,on,IN,O
            4,Sentence: 7,Blue-Set,NNP,B
            5,Sentence: 7,data,NNS,I
            6,Sentence: 9,Fine,JJ,O
            """;

    private final FeaturedTexts reader =
            new FeaturedTexts(new SequenceFeatures(Lexicon.own(), WordClusters.own()), List.of());

    private static List<TaggedText> texts(Path folder) throws IOException {
        return PublishedData.heddes(Files.writeString(folder.resolve("table.csv"), TABLE));
    }

    @Test
    void areReadOfTheTableAndSaidOfEachPieceOfTheirTokens(@TempDir Path folder) throws IOException {
        List<TaggedText> texts = texts(folder);
        FeaturedSentence sentence = reader.read(texts.get(0)).get(0);

        assertThat(sentence.words()).containsExactly("We", "test", ",", "on", "Blue-Set", "data");
        assertThat(sentence.speech()).containsExactly("PRP", "VBP", ",", "IN", "NNP", "NNS");
        assertThat(sentence.features().get(4)).contains("h0 pNNP", "h1 pNNS");
        assertThat(reader.read(texts.get(1)).get(0).speech()).containsExactly("JJ");
    }

    @Test
    void stayWithTheirWordsWhereHyphensAreLost(@TempDir Path folder) throws IOException {
        TaggedText lost = TextBuilder.withoutHyphens(texts(folder).get(0), 1, new Random(1));

        FeaturedSentence sentence = reader.read(lost).get(0);
        assertThat(sentence.words()).containsExactly("We", "test", ",", "on", "BlueSet", "data");
        assertThat(sentence.speech()).containsExactly("PRP", "VBP", ",", "IN", "NNP", "NNS");
    }

    @Test
    void areNotMadeUpWhereNobodySaysThem() {
        FeaturedSentence sentence =
                reader.read(new TaggedText("a", "We test on data.", List.of())).get(0);
        assertThat(sentence.speech()).isEmpty();
        assertThat(new NameStatistics(List.of(AnnotatedSentence.of(sentence, List.of()))).ofSpeech())
                .isEmpty();
    }

    @Test
    void areCountedWhereNamesBeginAndEnd(@TempDir Path folder) throws IOException {
        TaggedText text = texts(folder).get(0);
        NameStatistics statistics = new NameStatistics(
                List.of(AnnotatedSentence.of(reader.read(text).get(0), text.tags())));

        NameStatistics ofSpeech = statistics.ofSpeech().orElseThrow();
        assertThat(odds(ofSpeech, Place.LAST, "nns")).isGreaterThan(odds(ofSpeech, Place.LAST, "nnp"));
        assertThat(odds(ofSpeech, Place.BEFORE, "in")).isGreaterThan(odds(ofSpeech, Place.BEFORE, "vbp"));
        assertThat(ofSpeech.seen(ConceptKind.DATASET, Place.FIRST, "nnp")).isEqualTo(1);
    }

    private static double odds(NameStatistics statistics, Place place, String speech) {
        return statistics.odds(ConceptKind.DATASET, place, speech);
    }
}
