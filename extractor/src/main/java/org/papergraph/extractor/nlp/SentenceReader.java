package org.papergraph.extractor.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.papergraph.extractor.text.AnalysedText;
import org.papergraph.extractor.text.MarkupReader;
import org.papergraph.extractor.text.ReadableText;
import org.papergraph.extractor.text.Sentence;
import org.papergraph.extractor.text.Token;
import org.papergraph.ontology.Span;
import org.papergraph.ontology.TextPart;

/** Splits a text into sentences and tokens with CoreNLP's PTB tokenizer. Stateless, any thread. */
public final class SentenceReader {

    /** In this order: any other splits hyphenated words again. */
    private static final String OPTIONS = "ptb3Escaping=false,splitHyphenated=false,untokenizable=noneDelete";

    private static final TokenizerFactory<CoreLabel> TOKENIZERS =
            PTBTokenizer.factory(new CoreLabelTokenFactory(), OPTIONS);

    private static final int LONGEST_SENTENCE = 400;

    /** Reads one part of a summary. */
    public AnalysedText read(TextPart part, String source) {
        ReadableText readable = MarkupReader.read(source);
        List<Sentence> sentences = new ArrayList<>();
        for (Span block : readable.blocks()) {
            addSentences(block, readable.text(), sentences);
        }
        return new AnalysedText(part, readable, sentences);
    }

    private static void addSentences(Span block, String text, List<Sentence> sentences) {
        List<CoreLabel> labels =
                TOKENIZERS.getTokenizer(new StringReader(block.of(text))).tokenize();
        for (List<CoreLabel> words : new WordToSentenceProcessor<CoreLabel>().process(labels)) {
            for (int from = 0; from < words.size(); from += LONGEST_SENTENCE) {
                List<Token> tokens = words.subList(from, Math.min(words.size(), from + LONGEST_SENTENCE)).stream()
                        .map(word ->
                                token(block.start() + word.beginPosition(), block.start() + word.endPosition(), text))
                        .toList();
                sentences.add(new Sentence(tokens));
            }
        }
    }

    private static Token token(int start, int end, String text) {
        return new Token(text.substring(start, end), start, end);
    }
}
