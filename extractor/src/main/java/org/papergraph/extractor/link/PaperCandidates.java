package org.papergraph.extractor.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.papergraph.ontology.CitedWork;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.Paper;

/**
 * The papers of a corpus as candidates for a cited work. One identifier, one title, the introduced concept that the work is
 * called by, and authors with year and subject each give a score; a candidate that contradicts the work in identifier or
 * authors is none.
 */
final class PaperCandidates {

    /**
     * A paper that a cited work may be.
     *
     * @param score how sure, from 0 to 1
     */
    record Candidate(Paper paper, double score) {}

    /** From this score on a candidate is taken for the cited work. */
    static final double CERTAIN = 0.8;

    /** By so much it must be ahead of the next one. */
    static final double MARGIN = 0.05;

    private static final double SAME_IDENTIFIER = 1.0;
    private static final double SAME_TITLE = 0.87;
    private static final double SAME_TITLE_AND_MORE = 0.06;
    private static final double INTRODUCES = 0.9;
    private static final int YEARS_OF_EDITIONS = 5;
    private static final int YEARS_OF_PREPRINT = 1;

    private final Map<Identifier, Paper> byIdentifier = new HashMap<>();
    private final Map<String, List<Paper>> byTitle = new HashMap<>();
    private final Map<ConceptKey, List<Paper>> byConcept = new HashMap<>();
    private final Map<String, List<Paper>> byFirstAuthor = new HashMap<>();
    private final Map<String, Set<ConceptKey>> introduced = new HashMap<>();

    void add(Paper paper, Collection<ConceptKey> introduces) {
        paper.metadata().identifiers().forEach(identifier -> byIdentifier.putIfAbsent(identifier, paper));
        paper.metadata()
                .title()
                .ifPresent(title -> list(byTitle, LabelKey.of(title)).add(paper));
        introduces.forEach(concept -> list(byConcept, concept).add(paper));
        paper.metadata().authors().stream()
                .findFirst()
                .map(Surname::key)
                .filter(key -> !key.isEmpty())
                .ifPresent(key -> list(byFirstAuthor, key).add(paper));
        introduced.put(paper.key(), Set.copyOf(introduces));
    }

    private static <K> List<Paper> list(Map<K, List<Paper>> map, K key) {
        return map.computeIfAbsent(key, k -> new ArrayList<>());
    }

    /** Whether a paper has this title. */
    boolean hasTitle(String title) {
        return byTitle.containsKey(LabelKey.of(title));
    }

    /** The one candidate that is certain enough and ahead of all others; empty if there is none. */
    Optional<Paper> certain(
            CitedWork work, Optional<String> title, Optional<Concept> concept, Supplier<Surroundings> around) {
        List<Candidate> best = of(work, title, concept, around);
        if (best.isEmpty() || best.get(0).score() < CERTAIN) {
            return Optional.empty();
        }
        boolean ahead = best.size() == 1 || best.get(0).score() - best.get(1).score() >= MARGIN;
        return ahead ? Optional.of(best.get(0).paper()) : Optional.empty();
    }

    /**
     * All candidates, the best first, of equal ones the one with the lesser key.
     *
     * @param title of the work, as the text gives it or the lexicon
     * @param concept what the work is called by: BERT in "the BERT paper"
     * @param around what is said where it is cited; asked for only if its authors are those of a paper
     */
    List<Candidate> of(
            CitedWork work, Optional<String> title, Optional<Concept> concept, Supplier<Surroundings> around) {
        Map<String, Candidate> found = new TreeMap<>();
        for (Identifier identifier : work.identifiers()) {
            Optional.ofNullable(byIdentifier.get(identifier)).ifPresent(paper -> put(found, paper, SAME_IDENTIFIER));
        }
        title.map(LabelKey::of)
                .ifPresent(key -> byTitle.getOrDefault(key, List.of()).stream()
                        .filter(paper -> !contradict(work, paper))
                        .forEach(paper ->
                                put(found, paper, SAME_TITLE + SAME_TITLE_AND_MORE * agreements(work, paper))));
        concept.ifPresent(known -> byConcept.getOrDefault(known.key(), List.of()).stream()
                .filter(paper -> !contradict(work, paper) && mayIntroduce(known, paper))
                .forEach(paper -> put(found, paper, INTRODUCES)));
        byAuthors(work, title, around, found);
        List<Candidate> sorted = new ArrayList<>(found.values());
        sorted.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparing(candidate -> candidate.paper().key()));
        return sorted;
    }

    private void byAuthors(
            CitedWork work, Optional<String> title, Supplier<Surroundings> around, Map<String, Candidate> found) {
        if (work.authors().isEmpty()) {
            return;
        }
        AuthorYearScore score = new AuthorYearScore(work, around);
        for (Paper paper : byFirstAuthor.getOrDefault(Surname.key(work.authors().get(0)), List.of())) {
            boolean otherTitle = title.isPresent() && paper.metadata().title().isPresent();
            if (!otherTitle && !differ(work, paper)) {
                double points = score.of(paper, introduced.getOrDefault(paper.key(), Set.of()));
                if (points > 0) {
                    put(found, paper, points);
                }
            }
        }
    }

    /** In how many of year and first author they agree. */
    private static int agreements(CitedWork work, Paper paper) {
        boolean year =
                work.year().isPresent() && work.year().equals(paper.metadata().year());
        Optional<String> mine = work.authors().stream().findFirst().map(Surname::key);
        Optional<String> theirs =
                paper.metadata().authors().stream().findFirst().map(Surname::key);
        return (year ? 1 : 0) + (mine.isPresent() && mine.equals(theirs) ? 1 : 0);
    }

    private static void put(Map<String, Candidate> found, Paper paper, double score) {
        found.merge(
                paper.key(), new Candidate(paper, score), (one, other) -> one.score() >= other.score() ? one : other);
    }

    /** Whether identifiers, authors or years say that a work is not a paper, although they may have one title. */
    private static boolean contradict(CitedWork work, Paper paper) {
        List<String> theirs =
                paper.metadata().authors().stream().map(Surname::key).toList();
        List<String> mine = work.authors().stream().map(Surname::key).toList();
        boolean authors = !theirs.isEmpty() && !mine.isEmpty() && Collections.disjoint(mine, theirs);
        int most = theirs.isEmpty() || mine.isEmpty() ? YEARS_OF_PREPRINT + 1 : YEARS_OF_EDITIONS;
        return authors || isFar(work.year(), paper.metadata().year(), most) || differ(work, paper);
    }

    /** The lexicon's title and year of the paper that introduced a concept are stronger than what was read off a summary. */
    private static boolean mayIntroduce(Concept concept, Paper paper) {
        boolean otherTitle = concept.introducedBy().isPresent()
                && paper.metadata()
                        .title()
                        .filter(title -> !LabelKey.of(title)
                                .equals(LabelKey.of(concept.introducedBy().get())))
                        .isPresent();
        return !otherTitle && !isFar(concept.year(), paper.metadata().year(), YEARS_OF_PREPRINT);
    }

    private static boolean isFar(Optional<Integer> one, Optional<Integer> other, int most) {
        return one.isPresent() && other.isPresent() && Math.abs(one.get() - other.get()) > most;
    }

    /** Whether both have an identifier of one scheme that gives a paper just one, and they are not the same. */
    private static boolean differ(CitedWork work, Paper paper) {
        return differ(work, paper, Identifier.Scheme.ARXIV) || differ(work, paper, Identifier.Scheme.ACL);
    }

    private static boolean differ(CitedWork work, Paper paper, Identifier.Scheme scheme) {
        List<Identifier> mine = of(work.identifiers(), scheme);
        List<Identifier> theirs = of(paper.metadata().identifiers(), scheme);
        return !mine.isEmpty() && !theirs.isEmpty() && Collections.disjoint(mine, theirs);
    }

    private static List<Identifier> of(List<Identifier> all, Identifier.Scheme scheme) {
        return all.stream().filter(id -> id.scheme() == scheme).toList();
    }
}
