package org.papergraph.queries.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.queries.SmallGraph;

@ExtendWith(SmallGraph.Given.class)
class AuthorFinderTest {

    private static final String BASE = "https://papergraph.org/data/author/";

    @ParameterizedTest
    @CsvSource({
        "Yoshua Bengio, Yoshua Bengio",
        "'Bengio, Yoshua', Yoshua Bengio",
        "bengio, Yoshua Bengio",
        "Y. Bengio, Yoshua Bengio",
        "zhilu zhang, Zhilu Zhang",
        "'Zhang, Z.', Zhilu Zhang",
        "Ming Wei Chang, Ming-Wei Chang"
    })
    void anAuthorIsFoundByNameInEitherOrderAndByAPartOfIt(String name, String found, SmallGraph graph) {
        String label = graph.ask(view -> new AuthorFinder(view).require(name).label());

        assertThat(label).isEqualTo(found);
    }

    @Test
    void aSurnameOfTwoIsAmbiguous(SmallGraph graph) {
        Finding<AuthorRef> finding = graph.ask(view -> new AuthorFinder(view).find("Zhang"));

        assertThat(finding)
                .isEqualTo(new Finding.Ambiguous<>(
                        List.of(
                                new AuthorRef(BASE + "xiangyuzhang", "Xiangyu Zhang"),
                                new AuthorRef(BASE + "zhiluzhang", "Zhilu Zhang")),
                        2));
    }
}
