package org.papergraph.extractor.combine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.papergraph.extractor.find.Abbreviation;
import org.papergraph.extractor.find.Vote;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.LabelKey;

/** Groups the votes of a summary by the thing that they name. Its answer does not depend on the order of the votes. */
final class CandidateGrouper {

    private static final Comparator<Vote> TEXT_ORDER = Comparator.comparing(
                    (Vote vote) -> vote.text().part())
            .thenComparingInt(Vote::start)
            .thenComparingInt(Vote::end)
            .thenComparing(Vote::finder)
            .thenComparing(Vote::kind);

    private static final Pattern WORD_END = Pattern.compile("[\\s-]+");

    private final Map<String, String> parents = new HashMap<>();

    private CandidateGrouper() {}

    static List<Candidate> group(List<Vote> votes, List<Abbreviation> abbreviations) {
        return new CandidateGrouper().candidates(votes, abbreviations);
    }

    private List<Candidate> candidates(List<Vote> votes, List<Abbreviation> abbreviations) {
        Function<Vote, String> key = keys();
        Map<ConceptKey, String> firstKeys = new HashMap<>();
        for (Vote vote : votes) {
            vote.concept().ifPresent(concept -> {
                String own = key.apply(vote);
                union(own, firstKeys.computeIfAbsent(concept, c -> own));
            });
        }
        for (Abbreviation pair : abbreviations) {
            union(LabelKey.of(pair.longForm()), LabelKey.of(pair.shortForm()));
        }
        undefined(votes, abbreviations, key);
        withoutEmptyHeads(votes, key);
        Map<String, List<Vote>> groups = new LinkedHashMap<>();
        votes.stream().sorted(TEXT_ORDER).forEach(vote -> {
            String own = key.apply(vote);
            if (!own.isEmpty()) {
                groups.computeIfAbsent(root(own), k -> new ArrayList<>()).add(vote);
            }
        });
        return groups.values().stream().map(Candidate::new).toList();
    }

    /**
     * "CL" is "continual learning" where the text names that, and nothing else that the lexicon knows and CL may stand for, and
     * does not say itself what CL is.
     */
    private void undefined(List<Vote> votes, List<Abbreviation> abbreviations, Function<Vote, String> key) {
        Map<String, Set<String>> names = new HashMap<>();
        Set<String> known = new HashSet<>();
        abbreviations.forEach(pair -> known.add(LabelKey.of(pair.shortForm())));
        for (Vote vote : votes) {
            if (vote.concept().isPresent()) {
                known.add(key.apply(vote));
                initials(vote.surface())
                        .ifPresent(initials -> names.computeIfAbsent(initials, k -> new HashSet<>())
                                .add(root(key.apply(vote))));
            }
        }
        for (Vote vote : votes) {
            Set<String> meant = names.getOrDefault(vote.surface(), Set.of());
            if (meant.size() == 1 && !known.contains(key.apply(vote))) {
                union(key.apply(vote), meant.iterator().next());
            }
        }
    }

    /** The first letters of a name's words, if it has two words or more. */
    private static Optional<String> initials(String name) {
        String[] words = WORD_END.split(name);
        if (words.length < 2) {
            return Optional.empty();
        }
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!word.isEmpty()) {
                initials.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return Optional.of(initials.toString());
    }

    /** "BEAR algorithm" is "BEAR", "ImageNet dataset" is "ImageNet", where the text names those too. */
    private void withoutEmptyHeads(List<Vote> votes, Function<Vote, String> key) {
        Set<String> all = new HashSet<>();
        Set<String> known = new HashSet<>();
        for (Vote vote : votes) {
            all.add(key.apply(vote));
            if (vote.concept().isPresent()) {
                known.add(key.apply(vote));
            }
        }
        for (String name : all) {
            if (!known.contains(name)) {
                EmptyHeads.coreOf(name).filter(all::contains).ifPresent(core -> union(name, core));
            }
        }
    }

    /** Keys of surfaces, each computed once. */
    private static Function<Vote, String> keys() {
        Map<String, String> known = new HashMap<>();
        return vote -> known.computeIfAbsent(vote.surface(), LabelKey::of);
    }

    private void union(String left, String right) {
        String a = root(left);
        String b = root(right);
        if (!a.equals(b)) {
            parents.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
        }
    }

    private String root(String key) {
        String at = key;
        for (String parent = parents.get(at); parent != null; parent = parents.get(at)) {
            at = parent;
        }
        return at;
    }
}
