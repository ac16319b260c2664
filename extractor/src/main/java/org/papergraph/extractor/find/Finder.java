package org.papergraph.extractor.find;

import java.util.List;
import org.papergraph.extractor.text.AnalysedText;

/** Votes for spans of a text that name a concept. Implementations are stateless and serve any thread. */
public interface Finder {

    /** Who votes, as it stands in the evidence: "lexicon". */
    String name();

    /** The votes, in text order; they may overlap. */
    List<Vote> find(AnalysedText text);
}
