package org.papergraph.extractor.combine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.papergraph.extractor.find.AbbreviationFinder;
import org.papergraph.extractor.find.Vote;
import org.papergraph.extractor.nlp.SentenceReader;
import org.papergraph.extractor.text.AnalysedText;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.TextPart;

class CandidateGrouperTest {

    private final AnalysedText text = new SentenceReader()
            .read(TextPart.SUMMARY, "continual learning, CL for short, and curriculum learning or contrastive loss");

    @Test
    void anAbbreviationThatTheTextNeverDefinesIsTheOneNameThatItMayStandFor() {
        List<Vote> votes = List.of(known("continual learning"), unknown("CL"));
        assertThat(CandidateGrouper.group(votes, List.of())).hasSize(1);
        assertThat(CandidateGrouper.group(List.of(votes.get(1), votes.get(0)), List.of()))
                .hasSize(1);
    }

    @Test
    void itIsItselfWhereItMayStandForTwo() {
        List<Vote> votes = List.of(known("continual learning"), unknown("CL"), known("curriculum learning"));
        assertThat(CandidateGrouper.group(votes, List.of())).hasSize(3);
    }

    @Test
    void whatTheTextDefinesIsNotTheKnownNameOfTheseInitials() {
        AnalysedText defining = new SentenceReader()
                .read(TextPart.SUMMARY, "A GAN (geographic area network) beats generative adversarial networks.");
        List<Vote> votes = List.of(
                vote(defining, "GAN", Optional.empty()),
                vote(defining, "geographic area network", Optional.empty()),
                vote(
                        defining,
                        "generative adversarial networks",
                        Optional.of(new ConceptKey(ConceptKind.METHOD, "generative adversarial network"))));

        assertThat(CandidateGrouper.group(votes, new AbbreviationFinder().pairs(defining)))
                .hasSize(2);
    }

    private Vote known(String name) {
        return vote(text, name, Optional.of(new ConceptKey(ConceptKind.TASK, name)));
    }

    private Vote unknown(String name) {
        return vote(text, name, Optional.empty());
    }

    private static Vote vote(AnalysedText text, String name, Optional<ConceptKey> concept) {
        int start = text.text().indexOf(name);
        return new Vote(text, start, start + name.length(), 0, ConceptKind.TASK, concept, "test");
    }
}
