package org.papergraph.bench.quality;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.papergraph.extractor.PaperExtractor;
import org.papergraph.extractor.combine.EntityAssembler;
import org.papergraph.extractor.role.KnownContributions;
import org.papergraph.extractor.role.MainContribution;
import org.papergraph.extractor.text.AnalysedText;
import org.papergraph.ontology.Entity;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.Lexicon;
import org.papergraph.ontology.Summary;

/**
 * What finding cited works and their titles costs: the extraction with and without it, one after the other on one warm thread,
 * so that both meet the same machine.
 */
final class CitationShare {

    private static final int ROUNDS = 9;

    private final PaperExtractor extractor;
    private final EntityAssembler assembler;
    private final KnownContributions contributions = new KnownContributions(Lexicon.own());
    private final MainContribution mainContribution = new MainContribution();

    CitationShare(PaperExtractor extractor, EntityAssembler assembler) {
        this.extractor = extractor;
        this.assembler = assembler;
    }

    /** The median over the rounds of the share of the processor time that goes when citations are left out, 0 to 1. */
    double of(List<Summary> summaries) {
        double[] shares = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            double with = time(summaries, extractor::extract);
            double without = time(summaries, this::withoutCitations);
            shares[round] = (with - without) / with;
        }
        Arrays.sort(shares);
        return shares[ROUNDS / 2];
    }

    private Extraction withoutCitations(Summary summary) {
        List<AnalysedText> texts = extractor.read(summary);
        List<Entity> found = assembler.assemble(extractor.votes(texts, List.of()), extractor.pairs(texts)).stream()
                .map(entity -> contributions.mark(entity, summary))
                .toList();
        return new Extraction(
                summary,
                mainContribution.mark(
                        found, entity -> contributions.isOthers(entity, summary) || contributions.isGeneral(entity)),
                List.of(),
                List.of());
    }

    private static double time(List<Summary> summaries, Consumer<Summary> work) {
        long start = StageSpeed.cpu();
        summaries.forEach(work);
        return StageSpeed.cpu() - start;
    }
}
