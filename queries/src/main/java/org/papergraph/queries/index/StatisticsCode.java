package org.papergraph.queries.index;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Role;
import org.papergraph.queries.statistics.Statistics;

/** Statistics as a row of numbers. */
final class StatisticsCode {

    private StatisticsCode() {}

    static List<Long> numbers(Statistics statistics) {
        List<Long> numbers = new ArrayList<>(
                List.of(statistics.papers(), statistics.stubs(), statistics.summaries(), statistics.authors()));
        for (ConceptKind kind : ConceptKind.values()) {
            numbers.add(statistics.concepts().getOrDefault(kind, 0L));
        }
        for (Role role : Role.values()) {
            numbers.add(statistics.links().getOrDefault(role, 0L));
        }
        numbers.addAll(List.of(
                statistics.resolvedCitations(),
                statistics.unresolvedCitations(),
                statistics.mentions(),
                statistics.triples(),
                statistics.firstYear().map(Integer::longValue).orElse(Long.MIN_VALUE),
                statistics.lastYear().map(Integer::longValue).orElse(Long.MIN_VALUE)));
        return numbers;
    }

    static Statistics statistics(LongBuffer numbers) {
        long papers = numbers.get();
        long stubs = numbers.get();
        long summaries = numbers.get();
        long authors = numbers.get();
        Map<ConceptKind, Long> concepts = new EnumMap<>(ConceptKind.class);
        for (ConceptKind kind : ConceptKind.values()) {
            concepts.put(kind, numbers.get());
        }
        Map<Role, Long> links = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            links.put(role, numbers.get());
        }
        return new Statistics(
                papers,
                stubs,
                summaries,
                authors,
                concepts,
                links,
                numbers.get(),
                numbers.get(),
                numbers.get(),
                numbers.get(),
                year(numbers.get()),
                year(numbers.get()));
    }

    private static Optional<Integer> year(long number) {
        return number == Long.MIN_VALUE ? Optional.empty() : Optional.of((int) number);
    }
}
