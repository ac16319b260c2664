package org.papergraph.extractor.link;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.papergraph.extractor.dedup.SummaryFingerprint;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.Lexicon;

/** The first of two readings of a corpus: what names, papers and copies there are. For one thread but where it says otherwise. */
public final class CorpusSurvey {

    private final ConceptSurvey concepts;
    private final PaperSurvey papers = new PaperSurvey();
    private final StubRecords cited = new StubRecords();
    private final Lexicon lexicon;

    public CorpusSurvey(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.concepts = new ConceptSurvey(lexicon);
    }

    /** An extraction and what takes a while to compute of it. */
    public record Note(Extraction extraction, Optional<SummaryFingerprint> print) {}

    /** Reads an extraction; for any thread. */
    public static Note note(Extraction extraction) {
        return new Note(extraction, SummaryFingerprint.of(extraction.summary()));
    }

    /** Takes note of one extraction; every extraction of the corpus once, in any order. */
    public void add(Note note) {
        concepts.add(note.extraction());
        papers.add(note.extraction(), note.print());
        note.extraction().cited().forEach(cited::add);
    }

    /** Reads an extraction and takes note of it. */
    public void add(Extraction extraction) {
        add(note(extraction));
    }

    /** What the whole corpus says; to be called once, after the last {@link #add}. */
    public CorpusLinks links() {
        CompletableFuture<SurveyedPapers> surveyed = CompletableFuture.supplyAsync(papers::papers);
        ConceptIdentities identities = concepts.identities();
        return new CorpusLinks(identities, new PaperIdentities(surveyed.join(), cited, lexicon, identities));
    }
}
