package org.papergraph.extractor.combine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.papergraph.extractor.combine.Combiner.Outcome;
import org.papergraph.extractor.find.Abbreviation;
import org.papergraph.extractor.find.Vote;
import org.papergraph.extractor.nlp.WordClusters;
import org.papergraph.extractor.role.RoleReader;
import org.papergraph.extractor.text.AnalysedText;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Entity;
import org.papergraph.ontology.Lexicon;
import org.papergraph.ontology.Mention;

/**
 * Makes entities of a summary's votes: the candidates that the combiner holds likely, each with the places that no longer
 * accepted name covers. Stateless, any thread.
 */
public final class EntityAssembler {

    /** Least probability of being a method, dataset or task; set where cross-validated F1 is best. */
    private static final double THRESHOLD = 0.45;

    /**
     * The same for a concept that the user's own vocabulary adds: whoever brings it wants it found, and the combiner has learned how
     * far to trust our lexicon, not theirs.
     */
    private static final double ADDED_THRESHOLD = 0.2;

    /** How often a label that only the lexicon's metrics hold is one, by reading 100 of them in abstracts. */
    private static final double METRIC_CONFIDENCE = 0.85;

    private final Lexicon lexicon;
    private final CandidateFeatures features;
    private final OwnShortForms shortForms;
    private final Combiners combiners;
    private final RoleReader roles = new RoleReader();

    public EntityAssembler(Lexicon lexicon, NameFrequencies frequencies, Combiners combiners) {
        this(
                lexicon,
                new CandidateFeatures(lexicon, frequencies, WordClusters.own()),
                new OwnShortForms(lexicon),
                combiners);
    }

    private EntityAssembler(
            Lexicon lexicon, CandidateFeatures features, OwnShortForms shortForms, Combiners combiners) {
        this.lexicon = lexicon;
        this.features = features;
        this.shortForms = shortForms;
        this.combiners = combiners;
    }

    /** The same with other combiners. */
    public EntityAssembler with(Combiners other) {
        return new EntityAssembler(lexicon, features, shortForms, other);
    }

    /** A candidate and the features that hold of it. */
    public record Described(Candidate candidate, Collection<String> features) {}

    /** The candidates of a summary with the features that the combiner is trained on. */
    public List<Described> describe(List<Vote> found, List<Abbreviation> abbreviations) {
        List<Vote> votes = shortForms.of(found, abbreviations);
        Nesting nesting = new Nesting(votes);
        Map<AnalysedText, Outline> outlines = new HashMap<>();
        return CandidateGrouper.group(votes, abbreviations).stream()
                .map(candidate -> new Described(candidate, features.of(candidate, nesting, outlines)))
                .toList();
    }

    /** The entities, in the order in which the text first names them. */
    public List<Entity> assemble(List<Vote> votes, List<Abbreviation> abbreviations) {
        List<Accepted> accepted = describe(votes, abbreviations).stream()
                .flatMap(one -> judge(one.candidate(), one.features()).stream())
                .toList();
        return entities(accepted, abbreviations);
    }

    /** Compared by identity: a candidate's value is all its votes, too much to hash for each of them. */
    private static final class Accepted {

        private final Candidate candidate;
        private final ConceptKind kind;
        private final double confidence;

        Accepted(Candidate candidate, ConceptKind kind, double confidence) {
            this.candidate = candidate;
            this.kind = kind;
            this.confidence = confidence;
        }

        Candidate candidate() {
            return candidate;
        }

        ConceptKind kind() {
            return kind;
        }

        double confidence() {
            return confidence;
        }
    }

    private Optional<Accepted> judge(Candidate candidate, Collection<String> said) {
        Map<Outcome, Double> probabilities = combiners.of(candidate).probabilities(said);
        double nothing = probabilities.getOrDefault(Outcome.NOTHING, 0.0);
        if (1 - nothing >= threshold(candidate)) {
            probabilities.remove(Outcome.NOTHING);
            Map.Entry<Outcome, Double> best = probabilities.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow();
            ConceptKind kind = ConceptKind.of(best.getKey().name());
            return Optional.of(new Accepted(candidate, kind, best.getValue()));
        }
        boolean metric = !candidate.concepts().isEmpty()
                && candidate.concepts().stream().allMatch(concept -> concept.kind() == ConceptKind.METRIC);
        return metric ? Optional.of(new Accepted(candidate, ConceptKind.METRIC, METRIC_CONFIDENCE)) : Optional.empty();
    }

    private double threshold(Candidate candidate) {
        return candidate.concepts().stream().anyMatch(lexicon::isAdded) ? ADDED_THRESHOLD : THRESHOLD;
    }

    private List<Entity> entities(List<Accepted> accepted, List<Abbreviation> abbreviations) {
        Map<Accepted, List<Vote>> places = standingAlone(accepted);
        Map<ConceptKey, List<Accepted>> byConcept = new TreeMap<>();
        places.forEach((one, its) -> byConcept
                .computeIfAbsent(concept(one, its, abbreviations), k -> new ArrayList<>())
                .add(one));
        List<Entity> entities = new ArrayList<>();
        byConcept.forEach((concept, same) -> entities.add(entity(concept, same, places)));
        entities.sort(Comparator.comparing((Entity entity) -> entity.mentions().get(0))
                .thenComparing(Entity::concept));
        return entities;
    }

    /** A place of an accepted candidate, and how it is to be preferred to others that overlap it. */
    private record Claim(Accepted owner, Vote vote, boolean isPiece, double priority) {

        /**
         * A longer name goes before the names in it, unless it is much less likely: by how many characters are more likely in a
         * name than not. A noun that adds nothing does not count: "Multi-dSprites dataset" is no "dSprites dataset". A name that
         * nobody knows never goes before a label that it is a piece of: "class classification" in "multi class classification".
         */
        static Claim of(Accepted owner, Vote vote, Nesting nesting) {
            return new Claim(
                    owner,
                    vote,
                    owner.candidate().concepts().isEmpty() && nesting.isWithinLabel(vote),
                    (owner.confidence() - THRESHOLD) * EmptyHeads.lengthWithout(vote.surface()));
        }
    }

    /** Each candidate's votes that lie in no longer accepted one; candidates without any are left out. */
    private static Map<Accepted, List<Vote>> standingAlone(List<Accepted> accepted) {
        Nesting nesting = new Nesting(accepted.stream()
                .flatMap(one -> one.candidate().votes().stream())
                .toList());
        List<Claim> claims = accepted.stream()
                .flatMap(one -> one.candidate().votes().stream().map(vote -> Claim.of(one, vote, nesting)))
                .sorted(Comparator.comparing(Claim::isPiece)
                        .thenComparing(Claim::priority, Comparator.reverseOrder())
                        .thenComparing(claim -> claim.vote().text().part())
                        .thenComparingInt(claim -> claim.vote().start())
                        .thenComparingInt(claim -> -claim.vote().end()))
                .toList();
        Map<Accepted, List<Vote>> places = new LinkedHashMap<>();
        Map<Object, TreeMap<Integer, Integer>> taken = new HashMap<>();
        for (Claim claim : claims) {
            Vote vote = claim.vote();
            TreeMap<Integer, Integer> spans = taken.computeIfAbsent(vote.text(), text -> new TreeMap<>());
            Map.Entry<Integer, Integer> before = spans.floorEntry(vote.start());
            Map.Entry<Integer, Integer> after = spans.ceilingEntry(vote.start());
            boolean same = before != null && before.getKey() == vote.start() && before.getValue() == vote.end();
            boolean free = (before == null || before.getValue() <= vote.start())
                    && (after == null || after.getKey() >= vote.end());
            if (same || free) {
                spans.put(vote.start(), vote.end());
                places.computeIfAbsent(claim.owner(), one -> new ArrayList<>()).add(vote);
            }
        }
        return places;
    }

    private static ConceptKey concept(Accepted one, List<Vote> places, List<Abbreviation> abbreviations) {
        Optional<ConceptKey> known = mostVoted(one, places, one.kind())
                .or(() -> one.candidate().concepts().stream()
                        .findFirst()
                        .map(concept -> new ConceptKey(one.kind(), concept.label())));
        return known.orElseGet(() -> new ConceptKey(one.kind(), bestName(one, abbreviations)));
    }

    private static Optional<ConceptKey> mostVoted(Accepted one, List<Vote> places, ConceptKind kind) {
        Map<ConceptKey, Long> counts = places.stream()
                .flatMap(vote -> vote.concept().stream())
                .filter(concept -> concept.kind() == kind)
                .collect(Collectors.groupingBy(concept -> concept, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<ConceptKey, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .or(() -> one.candidate().concepts().stream()
                        .filter(concept -> concept.kind() == kind)
                        .findFirst());
    }

    /** The long form if the text defines one, else the most frequent surface. */
    private static String bestName(Accepted one, List<Abbreviation> abbreviations) {
        Set<String> surfaces =
                one.candidate().votes().stream().map(Vote::surface).collect(Collectors.toSet());
        Optional<String> defined = abbreviations.stream()
                .map(Abbreviation::longForm)
                .filter(surfaces::contains)
                .findFirst();
        Map<String, Long> counts = one.candidate().votes().stream()
                .collect(Collectors.groupingBy(Vote::surface, TreeMap::new, Collectors.counting()));
        return defined.orElseGet(() -> counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey());
    }

    private Entity entity(ConceptKey concept, List<Accepted> same, Map<Accepted, List<Vote>> places) {
        Map<PlaceKey, Set<String>> finders = new HashMap<>();
        Map<PlaceKey, Vote> votes = new HashMap<>();
        for (Accepted one : same) {
            for (Vote vote : places.getOrDefault(one, List.of())) {
                PlaceKey place = new PlaceKey(vote.text().part(), vote.start(), vote.end());
                finders.computeIfAbsent(place, key -> new TreeSet<>()).add(vote.finder());
                votes.put(place, vote);
            }
        }
        List<Mention> mentions = votes.entrySet().stream()
                .map(entry -> mention(entry.getValue(), finders.getOrDefault(entry.getKey(), Set.of())))
                .sorted()
                .toList();
        Set<String> forms = mentions.stream().map(Mention::text).collect(Collectors.toCollection(LinkedHashSet::new));
        boolean inLexicon =
                same.stream().anyMatch(one -> one.candidate().concepts().contains(concept));
        double confidence =
                same.stream().mapToDouble(Accepted::confidence).max().orElseThrow();
        return new Entity(
                concept,
                inLexicon,
                List.copyOf(forms),
                roles.role(concept.kind(), votes.values()),
                concept.kind() == ConceptKind.METRIC ? confidence : ConfidenceScale.confidence(confidence),
                mentions);
    }

    private record PlaceKey(org.papergraph.ontology.TextPart part, int start, int end) {}

    private static Mention mention(Vote vote, Set<String> finders) {
        return vote.text().mention(vote.start(), vote.end(), vote.sentence(), List.copyOf(finders));
    }
}
