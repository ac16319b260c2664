package org.papergraph.extractor.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.papergraph.ontology.Author;

class AuthorIdentitiesTest {

    private static Author first(String paper, Map<String, List<String>> corpus) {
        return new AuthorIdentities(corpus).of(paper).get(0);
    }

    @Test
    void initialsAreTheFullNameWithASharedCoAuthor() {
        Map<String, List<String>> corpus = Map.of(
                "a", List.of("J. Zuse", "Bob Poe"),
                "b", List.of("Jane Zuse", "Poe, B."),
                "c", List.of("J. Zuse", "Kim Moe"));
        assertThat(first("a", corpus)).isEqualTo(Author.of("Jane Zuse"));
        assertThat(first("b", corpus)).isEqualTo(Author.of("Jane Zuse"));
        assertThat(first("c", corpus)).isEqualTo(Author.of("J. Zuse"));
    }

    @Test
    void initialsThatTwoFullNamesFitStandApart() {
        Map<String, List<String>> corpus = Map.of(
                "a", List.of("J. Zuse", "Bob Poe"),
                "b", List.of("Jane Zuse", "Bob Poe"),
                "c", List.of("John Zuse", "Bob Poe"));
        assertThat(first("a", corpus)).isEqualTo(Author.of("J. Zuse"));
        assertThat(first("b", corpus)).isNotEqualTo(first("c", corpus));
    }

    @Test
    void aMiddleInitialMakesNoOtherPersonWhereCoAuthorsAreShared() {
        Map<String, List<String>> corpus = Map.of(
                "a", List.of("Jane Zuse", "Bob Poe"),
                "b", List.of("Jane Q. Zuse", "Bob Poe", "Kim Moe"),
                "c", List.of("Zuse, J.", "Kim Moe"));
        assertThat(List.of(first("a", corpus), first("b", corpus), first("c", corpus)))
                .containsOnly(Author.of("Jane Q. Zuse"));
    }

    @Test
    void aNameThatManyBearIsOnePersonOnlyWithASharedCoAuthor() {
        Map<String, List<String>> corpus = Map.of(
                "a", List.of("Wei Wang", "Bob Poe"),
                "b", List.of("Wei Wang", "Poe, Bob", "Kim Moe"),
                "c", List.of("Wang, Wei", "Eve Loe"),
                "f", List.of("Kenton Lee", "Kim Moe"),
                "g", List.of("Kenton Lee", "Bob Poe", "Wei Zhang"),
                "d", List.of("Ludwig van der Rohe", "Bob Poe"),
                "e", List.of("van der Rohe, Ludwig"));
        assertThat(first("a", corpus)).isEqualTo(first("b", corpus)).isNotEqualTo(first("c", corpus));
        assertThat(first("f", corpus)).isEqualTo(first("g", corpus));
        assertThat(first("c", corpus).name()).isEqualTo("Wei Wang");
        assertThat(first("d", corpus)).isEqualTo(first("e", corpus));
    }

    @Test
    void theOrderOfPapersMakesNoDifference() {
        List<String> names =
                List.of("J. Wang", "Jane Wang", "Wei Li", "W. Li", "Bob Poe", "B. Q. Poe", "???", "Madonna", "");
        Map<String, List<String>> forth = new TreeMap<>();
        Map<String, List<String>> back = new TreeMap<>(java.util.Comparator.reverseOrder());
        for (int i = 0; i < 60; i++) {
            List<String> authors = new ArrayList<>();
            for (int k = 0; k < names.size(); k++) {
                if ((i * 31 + k * 17) % 7 < 2) {
                    authors.add(names.get(k));
                }
            }
            forth.put("p" + i, authors);
            back.put("p" + i, authors);
        }
        AuthorIdentities one = new AuthorIdentities(forth);
        AuthorIdentities other = new AuthorIdentities(back);
        forth.keySet().forEach(paper -> assertThat(one.of(paper)).isEqualTo(other.of(paper)));
    }
}
