package org.papergraph.extractor.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Entity;
import org.papergraph.ontology.Mention;
import org.papergraph.ontology.Role;
import org.papergraph.ontology.Span;
import org.papergraph.ontology.TextPart;

class MainContributionTest {

    private final MainContribution main = new MainContribution();

    @Test
    void theNameThatStandsEarlyAndMostOftenIsThePapersOwn() {
        List<Entity> entities = List.of(
                entity("TideNet", Role.MENTIONS, 10, 100, 200), entity("dropout", Role.USES, 20, 120, 220, 320, 420));
        assertThat(main.mark(entities, entity -> false))
                .extracting(Entity::role)
                .containsExactly(Role.INTRODUCES, Role.USES);
    }

    @Test
    void nothingIsMarkedWithoutANameThatStandsOut() {
        Entity name = entity("TideNet", Role.MENTIONS, 10, 100, 200);
        assertThat(roles(List.of(name, entity("EbbNet", Role.USES, 20, 120, 220))))
                .as("another as often")
                .doesNotContain(Role.INTRODUCES);
        assertThat(roles(List.of(entity("TideNet", Role.MENTIONS, 10, 100))))
                .as("too seldom")
                .doesNotContain(Role.INTRODUCES);
        assertThat(roles(List.of(entity("TideNet", Role.MENTIONS, 1000, 1100, 1200))))
                .as("too late")
                .doesNotContain(Role.INTRODUCES);
        assertThat(roles(List.of(entity("TideNet", Role.COMPARES_WITH, 10, 100, 200))))
                .as("what it is compared with")
                .doesNotContain(Role.INTRODUCES);
        assertThat(roles(List.of(entity("tide network", Role.MENTIONS, 10, 100, 200))))
                .as("no name of its own")
                .doesNotContain(Role.INTRODUCES);
        assertThat(main.mark(List.of(name), entity -> true))
                .as("from another paper")
                .containsExactly(name);
    }

    private List<Role> roles(List<Entity> entities) {
        return main.mark(entities, entity -> false).stream().map(Entity::role).toList();
    }

    private static Entity entity(String name, Role role, int... starts) {
        List<Mention> mentions = new ArrayList<>();
        for (int start : starts) {
            Span span = new Span(start, start + name.length());
            mentions.add(new Mention(TextPart.SUMMARY, span, name, span, List.of("name")));
        }
        return new Entity(new ConceptKey(ConceptKind.METHOD, name), false, List.of(name), role, 0.9, mentions);
    }
}
