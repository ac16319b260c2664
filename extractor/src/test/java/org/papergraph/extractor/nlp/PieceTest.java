package org.papergraph.extractor.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.papergraph.extractor.text.AnalysedText;
import org.papergraph.extractor.text.Sentence;
import org.papergraph.ontology.TextPart;

class PieceTest {

    @Test
    void partsANameFromWhatIsGluedToIt() {
        assertThat(pieces("Foonet-based models")).containsExactly("Foonet", "-based", "models");
        assertThat(pieces("we use Foonet/Barnet")).containsExactly("we", "use", "Foonet", "/", "Barnet");
        assertThat(pieces("Foonet+Barnet")).containsExactly("Foonet", "+", "Barnet");
    }

    @Test
    void leavesHyphenatedWordsAndNumbersWhole() {
        assertThat(pieces("off-policy k-means GPT-2 1/2")).containsExactly("off-policy", "k-means", "GPT-2", "1/2");
    }

    @Test
    void saysWhichPiecesAreGlued() {
        AnalysedText text = new SentenceReader().read(TextPart.SUMMARY, "a Foonet-based model");
        assertThat(Piece.of(text.sentences().get(0)))
                .extracting(Piece::glued)
                .containsExactly(false, false, true, false);
    }

    @Test
    void isTheTextAtItsOffsetsWhateverTheText() {
        Random random = new Random(5);
        String alphabet = "ab-/+ AZ.0é\u03b1\u4e2d\ud83d\ude00\u200d\"'_(";
        for (int round = 0; round < 300; round++) {
            StringBuilder source = new StringBuilder();
            for (int i = random.nextInt(80); i >= 0; i--) {
                source.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            AnalysedText text = new SentenceReader().read(TextPart.SUMMARY, source.toString());
            for (Sentence sentence : text.sentences()) {
                int end = sentence.start();
                for (Piece piece : Piece.of(sentence)) {
                    assertThat(piece.start()).as("%s in %s", piece, source).isGreaterThanOrEqualTo(end);
                    assertThat(piece.end()).as("%s in %s", piece, source).isGreaterThan(piece.start());
                    end = piece.end();
                }
                assertThat(end).as(source.toString()).isEqualTo(sentence.end());
            }
        }
    }

    private static List<String> pieces(String source) {
        AnalysedText text = new SentenceReader().read(TextPart.SUMMARY, source);
        return Piece.of(text.sentences().get(0)).stream().map(Piece::text).toList();
    }
}
