package org.papergraph.extractor.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.papergraph.ontology.Author;
import org.papergraph.ontology.AuthorId;
import org.papergraph.ontology.PaperMetadata;

class AuthorIdentitiesTest {

    private record Persons(List<String> papers, List<List<Author>> authors) {

        static Persons of(Map<String, PaperMetadata> sources) {
            List<String> papers = sources.keySet().stream().sorted().toList();
            return new Persons(
                    papers,
                    AuthorIdentities.of(
                            papers.size(),
                            papers::get,
                            number -> Objects.requireNonNull(sources.get(papers.get(number)))));
        }

        List<Author> of(String paper) {
            return authors.get(papers.indexOf(paper));
        }
    }

    private static Author first(String paper, Map<String, List<String>> corpus) {
        return identities(corpus).of(paper).get(0);
    }

    private static Persons identities(Map<String, List<String>> corpus) {
        Map<String, PaperMetadata> sources = new TreeMap<>();
        corpus.forEach((paper, names) -> sources.put(paper, source(names, Map.of())));
        return Persons.of(sources);
    }

    private static PaperMetadata source(List<String> names, Map<String, List<AuthorId>> ids) {
        return new PaperMetadata(
                Optional.empty(), names, Optional.empty(), Optional.empty(), List.of(), List.of(), ids);
    }

    private static AuthorId id(String orcid) {
        return AuthorId.orcid(orcid).orElseThrow();
    }

    @Test
    void oneIdIsOnePersonUnderAnyName() {
        AuthorId ada = id("0000-0002-1825-0097");
        Persons identities = Persons.of(Map.of(
                "a", source(List.of("A. Zuse", "Bob Poe"), Map.of("A. Zuse", List.of(ada))),
                "b", source(List.of("Ada Moe Zuse", "Kim Moe"), Map.of("Ada Moe Zuse", List.of(ada))),
                "c", source(List.of("A. Zuse", "Eve Loe"), Map.of())));
        assertThat(identities.of("a").get(0).name()).isEqualTo("Ada Moe Zuse");
        assertThat(identities.of("b").get(0)).isEqualTo(new Author("Ada Moe Zuse", "", List.of(ada)));
        assertThat(identities.of("c").get(0)).isEqualTo(Author.of("A. Zuse"));
    }

    @Test
    void twoOrcidsAreTwoPersonsWhateverACatalogueSays() {
        AuthorId one = id("0000-0002-1825-0097");
        AuthorId two = id("0000-0001-5109-3700");
        AuthorId both = AuthorId.semanticScholar("77").orElseThrow();
        Persons identities = Persons.of(Map.of(
                "a", source(List.of("Ludwig Rohe", "Bob Poe"), Map.of("Ludwig Rohe", List.of(one, both))),
                "b", source(List.of("Ludwig Rohe", "Bob Poe"), Map.of("Ludwig Rohe", List.of(two, both)))));
        assertThat(identities.of("a").get(0).distinction()).isEqualTo(one.toString());
        assertThat(identities.of("b").get(0).distinction()).isEqualTo(two.toString());
    }

    @Test
    void twoIdsAreTwoPersonsOfOneNameAndCoAuthorsTellWhoHasNone() {
        AuthorId one = id("0000-0002-1825-0097");
        AuthorId two = id("0000-0001-5109-3700");
        Persons identities = Persons.of(Map.of(
                "a", source(List.of("Ludwig Rohe", "Bob Poe"), Map.of("Ludwig Rohe", List.of(one))),
                "b", source(List.of("Ludwig Rohe", "Kim Moe"), Map.of("Ludwig Rohe", List.of(two))),
                "c", source(List.of("Ludwig Rohe", "Bob Poe", "Eve Loe"), Map.of()),
                "d", source(List.of("Ludwig Rohe"), Map.of())));
        String first = identities.of("a").get(0).distinction();
        String second = identities.of("b").get(0).distinction();
        assertThat(first).isEqualTo("orcid:0000-0002-1825-0097");
        assertThat(second).isEqualTo("orcid:0000-0001-5109-3700");
        assertThat(identities.of("c").get(0).distinction()).isEqualTo(first);
        assertThat(identities.of("d").get(0).distinction()).isNotIn(first, second, "");
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
        Persons one = identities(forth);
        Persons other = identities(back);
        forth.keySet().forEach(paper -> assertThat(one.of(paper)).isEqualTo(other.of(paper)));
    }
}
