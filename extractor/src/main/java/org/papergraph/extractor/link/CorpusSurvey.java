package org.papergraph.extractor.link;

import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.Lexicon;

/** The first of two readings of a corpus: what names, papers and copies there are. For one thread. */
public final class CorpusSurvey {

    private final ConceptSurvey concepts;
    private final PaperSurvey papers = new PaperSurvey();
    private final Lexicon lexicon;

    public CorpusSurvey(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.concepts = new ConceptSurvey(lexicon);
    }

    /** Takes note of one extraction; every extraction of the corpus once, in any order. */
    public void add(Extraction extraction) {
        concepts.add(extraction);
        papers.add(extraction);
    }

    /** What the whole corpus says; to be called once, after the last {@link #add}. */
    public CorpusLinks links() {
        ConceptIdentities identities = concepts.identities();
        return new CorpusLinks(identities, papers.identities(lexicon, identities));
    }
}
