package org.papergraph.extractor.cite;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.papergraph.ontology.LabelKey;

/**
 * Titles of works that texts cite by authors and year alone, written for this project from memory. Immutable.
 *
 * <p>A work is recognised by its authors and year only together with a word of its title or of its subject, for others of these
 * authors in that year are not in the list. Two authors who are named and are all suffice.
 */
final class KnownWorks {

    private static final String LIST = "known-works.tsv";

    private final Map<String, List<KnownWork>> byFirstAuthor = new HashMap<>();
    private final Map<String, KnownWork> byTitle = new HashMap<>();

    private KnownWorks(List<KnownWork> works) {
        for (KnownWork work : works) {
            byFirstAuthor
                    .computeIfAbsent(work.surnames().get(0), k -> new ArrayList<>())
                    .add(work);
            byTitle.putIfAbsent(LabelKey.of(work.title()), work);
        }
    }

    private static final class Own {
        private static final KnownWorks WORKS = load();

        private static KnownWorks load() {
            try (InputStream in = KnownWorks.class.getResourceAsStream(LIST)) {
                if (in == null) {
                    throw new IllegalStateException(LIST + " is missing from the class path");
                }
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                return new KnownWorks(lines.lines().skip(1).map(KnownWork::of).toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The list that comes with papergraph. */
    static KnownWorks own() {
        return Own.WORKS;
    }

    /** Whether a title is that of a known work by others than the named authors. */
    boolean isByOthers(String title, List<String> authors) {
        return Optional.ofNullable(byTitle.get(LabelKey.of(title)))
                .filter(work -> !work.surnames().get(0).equals(AuthorNames.key(authors.get(0))))
                .isPresent();
    }

    /** Whether there are works of a first author. */
    boolean has(String author) {
        return byFirstAuthor.containsKey(AuthorNames.key(author));
    }

    /**
     * The title of the work that authors and year point at; empty if there is none, or several and nothing tells which.
     *
     * @param facts authors and year, which must be there
     * @param around telling words of what stands around them
     */
    Optional<String> title(WorkFacts facts, Set<String> around) {
        int year = facts.year().orElseThrow();
        List<String> named = facts.authors().stream().map(AuthorNames::key).toList();
        List<KnownWork> works = byFirstAuthor.getOrDefault(named.get(0), List.of()).stream()
                .filter(work -> work.isBy(named, facts.more()) && Math.abs(work.year() - year) <= 1)
                .toList();
        boolean complete = named.size() > 1 && !facts.more();
        if (complete && works.stream().anyMatch(work -> work.year() == year)) {
            works = works.stream().filter(work -> work.year() == year).toList();
        }
        // A letter behind the year says that there are several, perhaps some that are not in the list.
        int margin = facts.yearSuffix().isEmpty() ? 2 : 4;
        List<KnownWork> sorted = works.stream()
                .sorted(Comparator.comparingInt((KnownWork work) -> points(work, year, around))
                        .reversed())
                .toList();
        return sorted.stream()
                .findFirst()
                .filter(best -> shared(best, around) >= needed(best, named, complete, year))
                .filter(best -> sorted.size() == 1
                        || points(best, year, around) - points(sorted.get(1), year, around) >= margin)
                .map(KnownWork::title);
    }

    /** A shared word counts two, the very year one. */
    private static int points(KnownWork work, int year, Set<String> around) {
        return 2 * shared(work, around) + (work.year() == year ? 1 : 0);
    }

    private static int shared(KnownWork work, Set<String> around) {
        return (int) work.words().stream().filter(around::contains).count();
    }

    private static int needed(KnownWork work, List<String> named, boolean complete, int year) {
        boolean common = named.stream().allMatch(CommonSurnames::contain);
        return common && named.size() == 1 ? 2 : complete && work.year() == year && !common ? 0 : 1;
    }
}
