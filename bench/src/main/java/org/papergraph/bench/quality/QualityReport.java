package org.papergraph.bench.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.bench.quality.EntityScore.Found;
import org.papergraph.ontology.ConceptKind;

/** Tells of scored entities what was found, of which kind, by whom, how well the confidences fit, and what went wrong most. */
final class QualityReport {

    private static final int MOST_ERRORS = 20;
    private static final List<ConceptKind> KINDS = List.of(ConceptKind.METHOD, ConceptKind.DATASET, ConceptKind.TASK);

    private final StringBuilder out = new StringBuilder();

    /** Everything about one set. */
    QualityReport add(String title, EntityScore score) {
        out.append("\n## ").append(title).append("\n\n");
        line(
                "all",
                new Figures(
                        right(score),
                        score.found().size(),
                        right(score) + score.missed().size()));
        for (ConceptKind kind : KINDS) {
            line(kind.label(), score.of(kind));
        }
        out.append("\n  what each finder voted for, whoever else did:\n");
        TreeSet<String> finders = score.found().stream()
                .flatMap(one -> one.entity().mentions().stream())
                .flatMap(mention -> mention.finders().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        finders.forEach(finder -> line(finder, score.by(finder)));
        out.append('\n').append(new Calibration(score.found()).table());
        errors(
                "most frequent false alarms",
                score.found().stream()
                        .filter(one -> !one.right())
                        .map(one -> one.entity().concept().kind().label() + " "
                                + one.entity().concept().label()));
        errors(
                "most frequent misses",
                score.missed().stream()
                        .map(one -> one.entity().type() + " "
                                + String.join("|", one.entity().keys())));
        return this;
    }

    private static long right(EntityScore score) {
        return score.found().stream().filter(Found::right).count();
    }

    private void line(String name, Figures figures) {
        out.append(String.format(Locale.ROOT, "  %-13s %s%n", name, figures));
    }

    private void errors(String title, Stream<String> errors) {
        Map<String, Long> counts =
                errors.collect(Collectors.groupingBy(one -> one, TreeMap::new, Collectors.counting()));
        Map<String, Long> most = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(MOST_ERRORS)
                .forEach(entry -> most.put(entry.getKey(), entry.getValue()));
        out.append('\n').append("  ").append(title).append(": ");
        out.append(most.entrySet().stream()
                        .map(entry -> entry.getKey() + (entry.getValue() > 1 ? " x" + entry.getValue() : ""))
                        .collect(Collectors.joining("; ")))
                .append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
