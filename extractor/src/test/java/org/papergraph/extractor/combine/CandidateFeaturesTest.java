package org.papergraph.extractor.combine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.papergraph.extractor.find.Vote;
import org.papergraph.extractor.nlp.SentenceReader;
import org.papergraph.extractor.nlp.WordClusters;
import org.papergraph.extractor.text.AnalysedText;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Lexicon;
import org.papergraph.ontology.TextPart;

class CandidateFeaturesTest {

    private static final WordClusters CLUSTERS =
            new WordClusters(Map.of("train", "7", "teach", "7", "pooling", "9", "tidal", "3", "daily", "8"));

    private static final CandidateFeatures FEATURES =
            new CandidateFeatures(Lexicon.of(List.of()), NameFrequencies.own(), CLUSTERS);

    private static Collection<String> of(String text, String name) {
        AnalysedText analysed = new SentenceReader().read(TextPart.SUMMARY, text);
        int start = text.indexOf(name);
        List<Vote> votes = List.of(
                new Vote(analysed, start, start + name.length(), 0, ConceptKind.METHOD, Optional.empty(), "name"));
        return FEATURES.of(new Candidate(votes), new Nesting(votes), new HashMap<>());
    }

    @Test
    void wordsAroundANameAndAtItsEndsAreToldByWhatTheyStandLike() {
        assertThat(of("We train tidal pooling daily.", "tidal pooling"))
                .contains("-1=train", "-1 like=7", "+1 like=8", "begins like=3", "head like=9");
        assertThat(of("We teach tidal pooling daily.", "tidal pooling")).contains("-1=teach", "-1 like=7");
    }

    @Test
    void aWordThatWasSeldomSeenIsLikeNone() {
        assertThat(of("We ferry tidal pooling daily.", "tidal pooling")).contains("-1=ferry", "-1 like=?");
    }
}
