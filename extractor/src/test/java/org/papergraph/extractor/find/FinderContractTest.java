package org.papergraph.extractor.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.extractor.nlp.SentenceReader;
import org.papergraph.extractor.text.AnalysedText;
import org.papergraph.extractor.text.Sentence;
import org.papergraph.ontology.Lexicon;
import org.papergraph.ontology.Mention;
import org.papergraph.ontology.TextPart;

/** What every finder promises. */
class FinderContractTest {

    private static final String[] WORDS = {
        "we",
        "propose",
        "BERT",
        "(",
        ")",
        "convolutional",
        "neural",
        "network",
        "off-policy",
        "ImageNet",
        "dataset",
        ",",
        "called",
        "ProMP",
        "RL",
        "reinforcement",
        "learning",
        "**loss**",
        "$L_2$",
        "\u00e9tude",
        "漢字",
        "\uD83D\uDE00",
        "https://example.org/x",
        "the",
        "of",
        ".",
        "\n\n",
        "- ",
        "GAN-based",
        "e.g.",
        "a/b",
        "\"",
        "'",
        "Wasserstein",
        "Distance",
        "\u200D",
        "x\u0301"
    };

    private final SentenceReader reader = new SentenceReader();

    static Stream<Finder> finders() {
        return Stream.of(
                new LexiconFinder(Lexicon.own()),
                new AbbreviationFinder(),
                new NameFinder(),
                new HeadNounFinder(),
                new NamingFinder());
    }

    @ParameterizedTest
    @MethodSource("finders")
    void everyVoteLiesInItsSentenceAndGivesAMentionOfTheSource(Finder finder) {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            StringBuilder source = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                source.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(8) == 0 ? "" : " ");
            }
            AnalysedText text = reader.read(TextPart.SUMMARY, source.toString());
            for (Vote vote : finder.find(text)) {
                Sentence sentence = text.sentences().get(vote.sentence());
                assertThat(vote.start()).isGreaterThanOrEqualTo(sentence.start());
                assertThat(vote.end()).isLessThanOrEqualTo(sentence.end());
                assertThat(vote.finder()).isEqualTo(finder.name());
                Mention mention = text.mention(vote.start(), vote.end(), vote.sentence(), List.of(vote.finder()));
                assertThat(mention.text()).isEqualTo(mention.span().of(source.toString()));
                assertThat(mention.sentence().contains(mention.span())).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("finders")
    void findsSomethingAndTheSameEachTime(Finder finder) {
        String source =
                "We propose Proximal Meta-Policy Search (ProMP), a policy search algorithm, tested on ImageNet.";
        AnalysedText text = reader.read(TextPart.SUMMARY, source);
        assertThat(finder.find(text)).isNotEmpty().isEqualTo(finder.find(text));
    }
}
