package org.papergraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-0002-1825-0097",
                "https://orcid.org/0000-0002-1825-0097",
                "http://orcid.org/0000-0002-1825-0097/",
                "ORCID: 0000-0002-1825-0097"
            })
    void anOrcidIsReadInAnySpelling(String text) {
        assertThat(AuthorId.orcid(text).orElseThrow()).hasToString("orcid:0000-0002-1825-0097");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0000-0002-1825-0098", "0000-0002-1825-009", "10000-0002-1825-0097", "x"})
    void whatIsNoOrcidOrHasAWrongCheckDigitIsNone(String text) {
        assertThat(AuthorId.orcid(text)).isEmpty();
    }

    @Test
    void aCheckDigitMayBeX() {
        assertThat(AuthorId.orcid("0000-0002-1694-233x").orElseThrow().value()).isEqualTo("0000-0002-1694-233X");
    }

    @Test
    void cataloguesHaveNumbers() {
        assertThat(AuthorId.semanticScholar("1741101").orElseThrow()).hasToString("s2author:1741101");
        assertThat(AuthorId.semanticScholar("A. Zuse")).isEmpty();
        assertThat(AuthorId.openAlex("https://openalex.org/A5023888391").orElseThrow())
                .hasToString("openalex:A5023888391");
        assertThat(AuthorId.openAlex("https://openalex.org/W5023888391")).isEmpty();
    }

    @Test
    void anOrcidComesFirst() {
        assertThat(AuthorId.orcid("0000-0002-1825-0097").orElseThrow())
                .isLessThan(AuthorId.semanticScholar("1").orElseThrow());
    }
}
