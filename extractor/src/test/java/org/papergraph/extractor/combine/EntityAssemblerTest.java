package org.papergraph.extractor.combine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.papergraph.extractor.find.Vote;
import org.papergraph.extractor.nlp.SentenceReader;
import org.papergraph.extractor.text.AnalysedText;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Entity;
import org.papergraph.ontology.Lexicon;
import org.papergraph.ontology.TextPart;

class EntityAssemblerTest {

    private static final String LABEL = "multi class classification";
    private static final String PIECE = "class classification";

    private final AnalysedText text =
            new SentenceReader().read(TextPart.SUMMARY, "They try large multi class classification of images.");
    private final EntityAssembler assembler =
            new EntityAssembler(Lexicon.own(), NameFrequencies.own(), Combiners.untrained());

    @Test
    void aNameThatNobodyKnowsNeverStandsForALabelThatItIsAPieceOfHoweverLikelyItIs() {
        List<Vote> votes = List.of(
                vote(LABEL, Optional.of(new ConceptKey(ConceptKind.TASK, LABEL)), "lexicon"),
                vote(PIECE, Optional.empty(), "head"));

        assertThat(namesIn(votes, muchLikelierThan(votes, PIECE, LABEL))).containsExactly(LABEL);
    }

    @Test
    void ofTwoThatNobodyKnowsTheMuchLikelierStands() {
        List<Vote> votes = List.of(vote(LABEL, Optional.empty(), "head"), vote(PIECE, Optional.empty(), "name"));

        assertThat(namesIn(votes, muchLikelierThan(votes, PIECE, LABEL))).containsExactly(PIECE);
    }

    private List<String> namesIn(List<Vote> votes, Combiner combiner) {
        return assembler.with(new Combiners(combiner, combiner)).assemble(votes, List.of()).stream()
                .map(Entity::concept)
                .map(ConceptKey::label)
                .toList();
    }

    /** Holds all for tasks, and those that share a feature of the one name which the other has not for nearly certain. */
    private Combiner muchLikelierThan(List<Vote> votes, String one, String other) {
        String telling = features(votes, one).stream()
                .filter(feature -> !features(votes, other).contains(feature))
                .findFirst()
                .orElseThrow();
        return new Combiner(Map.of(telling, new byte[] {100}), new float[] {0.05f}, new float[] {0}, new float[][] {
            tasks(2), tasks(2)
        });
    }

    private static float[] tasks(float odds) {
        float[] row = new float[Combiner.Outcome.values().length];
        row[List.of(Combiner.Outcome.values()).indexOf(Combiner.Outcome.TASK)] = odds;
        return row;
    }

    private Collection<String> features(List<Vote> votes, String name) {
        return assembler.describe(votes, List.of()).stream()
                .filter(one -> one.candidate().votes().get(0).surface().equals(name))
                .findFirst()
                .orElseThrow()
                .features();
    }

    private Vote vote(String name, Optional<ConceptKey> concept, String finder) {
        int start = text.text().indexOf(name);
        return new Vote(text, start, start + name.length(), 0, ConceptKind.TASK, concept, finder);
    }
}
