package org.papergraph.graph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.graph.RandomText;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.LabelKey;

class IriMinterTest {

    private static final String BASE = "http://example.org/d/";

    private final IriMinter iris = new IriMinter(BASE);

    @ParameterizedTest
    @CsvSource({
        "arxiv:1706.03762, paper/arxiv/1706.03762",
        "arxiv:cs/0112017, paper/arxiv/cs/0112017",
        "doi:10.1002/(sici)1097<1::aid>3.0.co;2-w, paper/doi/10.1002/(sici)1097%3C1::aid%3E3.0.co;2-w",
        "title:attentionisallyouneed, paper/title/attentionisallyouneed",
        "url:example.org/a?b=c#d e%20, paper/url/example.org/a%3Fb=c%23d%20e%2520",
        "url:a/../b, paper/url/a/%2E%2E/b",
        "no scheme, paper/_/no%20scheme",
    })
    void aPaperIsNamedByItsKey(String key, String expected) {
        assertThat(iris.paper(key).getURI()).isEqualTo(BASE + expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zhang, Zhilu        | zhiluzhang
            Zhilu Zhang         | zhiluzhang
            Zhilu   ZHANG       | zhiluzhang
            José Núñez          | josenunez
            José Nu\u0301n\u0303ez | josenunez
            Tukey, Jr.          | tukeyjr
            van der Maaten, L.  | lvandermaaten
            王伟                | 王伟
            ???                 | _3f3f3f
            """)
    void anAuthorIsNamedByTheLettersOfTheNameGivenNamesFirst(String name, String expected) {
        assertThat(iris.author(name).getURI()).isEqualTo(BASE + "author/" + expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BERT                      | bert
            Batch Normalization       | batch-normalization
            batch-normalization       | batch-normalization
            F1 / ROUGE-L (multi)      | f1-rouge-l-multi
            naïve Bayes               | naive-bayes
            β-VAE                     | β-vae
            ★★                        | _e29885e29885
            """)
    void aConceptIsNamedByAReadableFormOfItsLabel(String label, String expected) {
        assertThat(concept(label)).isEqualTo(BASE + "concept/method/" + expected);
    }

    @Test
    void labelsWithDifferentKeysNeverShareAnIri() {
        Random random = new Random(7);
        Map<String, String> keyOf = new HashMap<>();
        for (int i = 0; i < 50_000; i++) {
            String label = RandomText.of(random, 1 + random.nextInt(6));
            if (!label.isBlank()) {
                String key = LabelKey.of(label);
                String other = keyOf.putIfAbsent(concept(label), key);
                assertThat(other == null || other.equals(key))
                        .as("%s has the key %s, another label of its IRI has %s", label, key, other)
                        .isTrue();
            }
        }
    }

    @Test
    void whateverTheTextEveryIriIsValidAndAnotherTextHasAnother() {
        Random random = new Random(11);
        Map<String, String> textOf = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            String text = RandomText.of(random, 1 + random.nextInt(8));
            String paper = iris.paper(text).getURI();
            for (String iri : new String[] {
                paper, iris.author(text).getURI(), iris.summary(text).getURI(), concept("x" + text)
            }) {
                assertThat(iri).doesNotContainPattern("[\\s<>\"{}|\\\\^`#]").matches("http://example\\.org/d/.+");
                assertThat(URI.create(iri).isAbsolute()).isTrue();
                assertThat(iri).doesNotContainPattern("/\\.\\.?(/|$)");
            }
            assertThat(textOf.putIfAbsent(paper, text)).isIn(null, text);
        }
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/kg, https://example.org/kg/", "https://example.org/kg/, https://example.org/kg/"})
    void aBaseEndsWithASlash(String given, String base) {
        assertThat(new IriMinter(given).base()).isEqualTo(base);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kg",
                "/kg",
                "urn:kg:x",
                "https://example.org/?q=",
                "https://example.org/#",
                "https://exa mple.org/",
                "https://"
            })
    void whatIsNoBaseIsSaidSo(String base) {
        assertThatThrownBy(() -> new IriMinter(base))
                .isInstanceOf(InvalidBaseException.class)
                .hasMessageStartingWith("not an IRI that data can stand below: ")
                .hasMessageContaining("give an absolute one");
    }

    private String concept(String label) {
        return iris.concept(new ConceptKey(ConceptKind.METHOD, label)).getURI();
    }
}
