package org.papergraph.extractor.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.ontology.CitedWork;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.Paper;
import org.papergraph.ontology.PaperMetadata;

/**
 * The papers of a corpus as candidates for a cited work. One identifier, one title, the introduced concept that the work is
 * called by, and authors with year and subject each give a score; a candidate that contradicts the work in identifier or
 * authors is none.
 */
final class PaperCandidates {

    /** The papers, numbered from 0; each is read or made anew when it is asked for, metadata with least work. */
    interface Corpus {

        int size();

        PaperMetadata metadata(int number);

        /** The concepts that a paper introduces, as they are known across the corpus. */
        List<ConceptKey> introduced(int number);

        Paper paper(int number);
    }

    /** What papers are found by if a work is called by authors and year. The year is 0 if unknown, and also {@link #ANY}. */
    private record FirstAuthor(String surname, boolean hasTitle, int year) {

        static final int ANY = -1;
    }

    /** A paper that a cited work may be, read once. */
    private record Read(int number, PaperMetadata metadata) {}

    /**
     * A paper that a cited work may be.
     *
     * @param score how sure, from 0 to 1
     */
    private record Candidate(int number, double score) {}

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

    private final Corpus papers;
    private final NumbersByKey byIdentifier = new NumbersByKey();
    private final NumbersByKey byTitle = new NumbersByKey();
    private final NumbersByKey byConcept = new NumbersByKey();
    private final NumbersByKey byFirstAuthor = new NumbersByKey();

    /** Notes what all papers can be found by. */
    PaperCandidates(Corpus papers) {
        this.papers = papers;
        for (int number = 0; number < papers.size(); number++) {
            add(number, papers.metadata(number));
        }
        List.of(byIdentifier, byTitle, byConcept, byFirstAuthor).forEach(NumbersByKey::sort);
    }

    private void add(int number, PaperMetadata metadata) {
        metadata.identifiers().forEach(identifier -> byIdentifier.add(identifier, number));
        titleKey(metadata).ifPresent(key -> byTitle.add(key, number));
        papers.introduced(number).forEach(concept -> byConcept.add(concept, number));
        firstSurname(metadata).ifPresent(surname -> {
            boolean hasTitle = metadata.title().isPresent();
            byFirstAuthor.add(new FirstAuthor(surname, hasTitle, FirstAuthor.ANY), number);
            byFirstAuthor.add(new FirstAuthor(surname, hasTitle, metadata.year().orElse(0)), number);
        });
    }

    private static Optional<String> titleKey(PaperMetadata metadata) {
        return metadata.title().map(LabelKey::of);
    }

    private static Optional<String> firstSurname(PaperMetadata metadata) {
        return metadata.authors().stream().findFirst().map(Surname::key).filter(key -> !key.isEmpty());
    }

    private Stream<Read> read(IntStream numbers) {
        return numbers.mapToObj(number -> new Read(number, papers.metadata(number)));
    }

    private Stream<Read> titled(String key) {
        return read(byTitle.of(key)).filter(paper -> titleKey(paper.metadata()).equals(Optional.of(key)));
    }

    private Stream<Read> introducing(ConceptKey concept) {
        return read(
                byConcept.of(concept).filter(number -> papers.introduced(number).contains(concept)));
    }

    /** Papers whose first author has this surname and whose year is not far from that of a work, nor both titles known. */
    private Stream<Read> byFirstAuthor(String surname, CitedWork work, boolean hasTitle) {
        IntStream years = work.year()
                .map(year -> IntStream.of(year - 1, year, year + 1, 0))
                .orElse(IntStream.of(FirstAuthor.ANY));
        IntStream numbers = years.boxed()
                .flatMap(year -> Stream.of(false, true)
                        .filter(titled -> !(titled && hasTitle))
                        .map(titled -> new FirstAuthor(surname, titled, year)))
                .flatMapToInt(byFirstAuthor::of)
                .sorted()
                .distinct();
        return read(numbers).filter(paper -> firstSurname(paper.metadata()).equals(Optional.of(surname)));
    }

    /** Whether a paper has this title. */
    boolean hasTitle(String title) {
        return titled(LabelKey.of(title)).findAny().isPresent();
    }

    /**
     * The one candidate that is certain enough and ahead of all others; empty if there is none.
     *
     * @param title of the work, as the text gives it or the lexicon
     * @param concept what the work is called by: BERT in "the BERT paper"
     * @param around what is said where it is cited; asked for only if its authors are those of a paper
     */
    Optional<Paper> certain(
            CitedWork work, Optional<String> title, Optional<Concept> concept, Supplier<Surroundings> around) {
        List<Candidate> all = new ArrayList<>();
        scores(work, title, concept, around).forEach((number, score) -> all.add(new Candidate(number, score)));
        double best = all.stream().mapToDouble(Candidate::score).max().orElse(0);
        if (best < CERTAIN) {
            return Optional.empty();
        }
        // Papers with one key are no rivals. Sorting keeps the order of those with one score.
        List<Paper> near = all.stream()
                .filter(candidate -> best - candidate.score() < MARGIN)
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .map(candidate -> papers.paper(candidate.number()))
                .toList();
        boolean ahead = near.stream().map(Paper::key).distinct().count() == 1;
        return ahead ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** The best score of each paper that the work may be, by its number. */
    private Map<Integer, Double> scores(
            CitedWork work, Optional<String> title, Optional<Concept> concept, Supplier<Surroundings> around) {
        Map<Integer, Double> scores = new LinkedHashMap<>();
        for (Identifier identifier : work.identifiers()) {
            read(byIdentifier.of(identifier))
                    .filter(paper -> paper.metadata().identifiers().contains(identifier))
                    .limit(1)
                    .forEach(paper -> put(scores, paper, SAME_IDENTIFIER));
        }
        title.map(LabelKey::of)
                .ifPresent(key -> titled(key)
                        .filter(paper -> !contradict(work, paper.metadata()))
                        .forEach(paper -> put(
                                scores, paper, SAME_TITLE + SAME_TITLE_AND_MORE * agreements(work, paper.metadata()))));
        concept.ifPresent(known -> introducing(known.key())
                .filter(paper -> !contradict(work, paper.metadata()) && mayIntroduce(known, paper.metadata()))
                .forEach(paper -> put(scores, paper, INTRODUCES)));
        byAuthors(work, title, around, scores);
        return scores;
    }

    private void byAuthors(
            CitedWork work, Optional<String> title, Supplier<Surroundings> around, Map<Integer, Double> scores) {
        if (work.authors().isEmpty()) {
            return;
        }
        AuthorYearScore score = new AuthorYearScore(work, around);
        String first = Surname.key(work.authors().get(0));
        byFirstAuthor(first, work, title.isPresent())
                .filter(paper -> !differ(work, paper.metadata()))
                .forEach(paper -> {
                    double points = score.of(paper.metadata(), () -> papers.introduced(paper.number()));
                    if (points > 0) {
                        put(scores, paper, points);
                    }
                });
    }

    private static void put(Map<Integer, Double> scores, Read paper, double score) {
        scores.merge(paper.number(), score, Math::max);
    }

    /** In how many of year and first author they agree. */
    private static int agreements(CitedWork work, PaperMetadata paper) {
        boolean year = work.year().isPresent() && work.year().equals(paper.year());
        Optional<String> mine = work.authors().stream().findFirst().map(Surname::key);
        Optional<String> theirs = paper.authors().stream().findFirst().map(Surname::key);
        return (year ? 1 : 0) + (mine.isPresent() && mine.equals(theirs) ? 1 : 0);
    }

    /** Whether identifiers, authors or years say that a work is not a paper, although they may have one title. */
    private static boolean contradict(CitedWork work, PaperMetadata paper) {
        List<String> theirs = paper.authors().stream().map(Surname::key).toList();
        List<String> mine = work.authors().stream().map(Surname::key).toList();
        boolean authors = !theirs.isEmpty() && !mine.isEmpty() && Collections.disjoint(mine, theirs);
        int most = theirs.isEmpty() || mine.isEmpty() ? YEARS_OF_PREPRINT + 1 : YEARS_OF_EDITIONS;
        return authors || isFar(work.year(), paper.year(), most) || differ(work, paper);
    }

    /** The lexicon's title and year of the paper that introduced a concept are stronger than what was read off a summary. */
    private static boolean mayIntroduce(Concept concept, PaperMetadata paper) {
        boolean otherTitle = concept.introducedBy().isPresent()
                && paper.title()
                        .filter(title -> !LabelKey.of(title)
                                .equals(LabelKey.of(concept.introducedBy().get())))
                        .isPresent();
        return !otherTitle && !isFar(concept.year(), paper.year(), YEARS_OF_PREPRINT);
    }

    private static boolean isFar(Optional<Integer> one, Optional<Integer> other, int most) {
        return one.isPresent() && other.isPresent() && Math.abs(one.get() - other.get()) > most;
    }

    /** Whether both have an identifier of one scheme that gives a paper just one, and they are not the same. */
    private static boolean differ(CitedWork work, PaperMetadata paper) {
        return differ(work, paper, Identifier.Scheme.ARXIV) || differ(work, paper, Identifier.Scheme.ACL);
    }

    private static boolean differ(CitedWork work, PaperMetadata paper, Identifier.Scheme scheme) {
        List<Identifier> mine = of(work.identifiers(), scheme);
        List<Identifier> theirs = of(paper.identifiers(), scheme);
        return !mine.isEmpty() && !theirs.isEmpty() && Collections.disjoint(mine, theirs);
    }

    private static List<Identifier> of(List<Identifier> all, Identifier.Scheme scheme) {
        return all.stream().filter(id -> id.scheme() == scheme).toList();
    }
}
