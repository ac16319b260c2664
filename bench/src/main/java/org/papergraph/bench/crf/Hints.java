package org.papergraph.bench.crf;

import java.util.List;
import java.util.stream.IntStream;
import org.papergraph.extractor.nlp.Described;
import org.papergraph.extractor.text.AnalysedText;

/** Says of each piece of a text's sentences what somebody else takes it for. */
interface Hints {

    /** Knows nothing. */
    Hints NONE = (text, sentences) -> sentences.stream()
            .map(sentence -> IntStream.range(0, sentence.size())
                    .mapToObj(i -> List.<String>of())
                    .toList())
            .toList();

    /** A list of words for each piece of each sentence. */
    List<List<List<String>>> of(AnalysedText text, List<Described> sentences);
}
