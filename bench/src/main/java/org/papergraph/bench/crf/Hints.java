package org.papergraph.bench.crf;

import java.util.List;
import org.papergraph.extractor.nlp.Described;
import org.papergraph.extractor.text.AnalysedText;

/** Says of each piece of a text's sentences what somebody else takes it for. */
interface Hints {

    /** A list of words for each piece of each sentence. */
    List<List<List<String>>> of(AnalysedText text, List<Described> sentences);
}
