package org.papergraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @ParameterizedTest
    @CsvSource({
        "1706.03762, arxiv:1706.03762",
        "arXiv:1706.03762v5, arxiv:1706.03762",
        "https://arxiv.org/abs/1706.03762v2, arxiv:1706.03762",
        "http://arxiv.org/pdf/1706.03762.pdf, arxiv:1706.03762",
        "https://www.arxiv.org/pdf/1706.03762v1.pdf, arxiv:1706.03762",
        "cs/0112017, arxiv:cs/0112017",
        "arXiv:math.GT/0309136v1, arxiv:math.gt/0309136",
        "10.48550/arXiv.1706.03762, arxiv:1706.03762",
        "https://doi.org/10.48550/arXiv.1706.03762, arxiv:1706.03762",
        "10.1162/NECO.1997.9.8.1735, doi:10.1162/neco.1997.9.8.1735",
        "https://doi.org/10.1038/nature14539, doi:10.1038/nature14539",
        "doi: 10.1038/nature14539., doi:10.1038/nature14539",
        "https://aclanthology.org/N19-1423/, acl:n19-1423",
        "https://www.aclweb.org/anthology/N19-1423.pdf, acl:n19-1423",
        "http://www.aclweb.org/anthology/W/W16/W16-6010.pdf, acl:w16-6010",
        "https://aclweb.org/anthology/papers/P/P18/P18-1031/, acl:p18-1031",
        "http://aclanthology.info/papers/D17-1047/d17-1047, acl:d17-1047",
        "http://aclanthology.coli.uni-saarland.de/pdf/N/N06/N06-1020.pdf, acl:n06-1020",
        "https://aclanthology.org/2020.acl-main.703.bib, acl:2020.acl-main.703",
        "https://aclanthology.org/2020.acl-main.703, acl:2020.acl-main.703",
        "https://openreview.net/forum?id=rJl-b3RcF7, openreview:rJl-b3RcF7",
        "https://openreview.net/pdf?id=rJl-b3RcF7, openreview:rJl-b3RcF7",
        "https://openalex.org/W2963403868, openalex:w2963403868",
        "https://papers.nips.cc/paper/4824-x/, url:papers.nips.cc/paper/4824-x",
    })
    void everySpellingOfAnIdentifierGivesTheSame(String text, String expected) {
        assertThat(Identifier.parse(text)).map(Identifier::toString).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "BERT", "3.14159", "v1.2", "see Figure 2", "10.5", "2018", "a b.c/d"})
    void whatIsNoIdentifierIsNone(String text) {
        assertThat(Identifier.parse(text)).isEmpty();
    }
}
