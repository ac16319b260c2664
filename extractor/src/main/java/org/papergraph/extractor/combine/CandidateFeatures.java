package org.papergraph.extractor.combine;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.extractor.find.Vote;
import org.papergraph.extractor.nlp.WordClusters;
import org.papergraph.extractor.text.AnalysedText;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.Lexicon;

/**
 * What is said of a candidate to the combiner: names of features that hold. Every feature is of the candidate and its
 * context, none is of one document.
 */
final class CandidateFeatures {

    private static final int MOST_CONTEXTS = 6;

    private final Lexicon lexicon;
    private final NameFrequencies frequencies;
    private final Set<String> broader;
    private final WordClusters clusters;

    /** @param clusters tell of a word that is seldom seen what words it stands like */
    CandidateFeatures(Lexicon lexicon, NameFrequencies frequencies, WordClusters clusters) {
        this.lexicon = lexicon;
        this.frequencies = frequencies;
        this.clusters = clusters;
        this.broader = lexicon.concepts().stream()
                .flatMap(concept ->
                        concept.broader().stream().map(label -> concept.key().kind() + label))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The features of a candidate among all votes of its summary. */
    Collection<String> of(Candidate candidate, Nesting nesting, Map<AnalysedText, Outline> outlines) {
        Set<String> features = new HashSet<>(128);
        features.add("bias");
        lexical(candidate, features);
        spread(candidate, nesting, features);
        shape(candidate, features);
        known(candidate, features);
        contexts(candidate, nesting, features);
        outline(candidate, outlines, features);
        frequency(candidate, features);
        return features;
    }

    private void lexical(Candidate candidate, Set<String> features) {
        StringBuilder kinds = new StringBuilder();
        for (ConceptKind kind : ConceptKind.values()) {
            List<Concept> known = candidate.concepts().stream()
                    .filter(key -> key.kind() == kind)
                    .flatMap(key -> lexicon.concept(key).stream())
                    .toList();
            if (!known.isEmpty()) {
                kinds.append(kind.label()).append(' ');
                known.forEach(concept -> concept(concept, features));
            }
        }
        String lexical = "lex=" + kinds;
        features.add(lexical);
        Set<String> finders = candidate.votes().stream().map(Vote::finder).collect(Collectors.toSet());
        finders.forEach(finder -> {
            features.add("by=" + finder);
            features.add("by=" + finder + "," + lexical);
        });
        candidate.votes().stream()
                .filter(vote -> vote.concept().isEmpty())
                .map(vote -> "guess=" + vote.finder() + vote.kind())
                .forEach(features::add);
    }

    private void concept(Concept concept, Set<String> features) {
        String kind = concept.key().kind().label();
        features.add("general=" + kind
                + broader.contains(concept.key().kind() + concept.key().label()));
        features.add("top=" + kind + concept.broader().isEmpty());
        features.add("known=" + kind
                + (concept.year().isPresent() || concept.introducedBy().isPresent()));
        concept.broader().forEach(label -> features.add("below=" + kind + label));
    }

    /** A label of several words, or written like a name, is rarely said of anything else; a plain word often is. */
    private void known(Candidate candidate, Set<String> features) {
        for (Vote vote : candidate.votes()) {
            String kind = vote.concept().map(key -> key.kind().label()).orElse("");
            String surface = vote.surface();
            boolean words = surface.indexOf(' ') > 0 || surface.indexOf('-') > 0;
            boolean capital = surface.chars().skip(1).anyMatch(Character::isUpperCase);
            boolean digit = surface.chars().anyMatch(Character::isDigit);
            String form = kind + (words ? " words" : " word") + (capital ? " capital" : "") + (digit ? " digit" : "");
            features.add("form=" + form);
            vote.concept()
                    .ifPresent(key -> features.add("form=" + form + " " + broader.contains(key.kind() + key.label())));
        }
    }

    /** How many authors write its names, and how many write them with an empty word at the end taken off. */
    private void frequency(Candidate candidate, Set<String> features) {
        boolean known = !candidate.concepts().isEmpty();
        int most = 0;
        int least = Integer.MAX_VALUE;
        for (String key : candidate.keys()) {
            int magnitude = frequencies.magnitude(key);
            most = Math.max(most, magnitude);
            least = Math.min(least, magnitude);
        }
        features.add("common=" + most + known);
        features.add("rare=" + least + known);
    }

    private static void spread(Candidate candidate, Nesting nesting, Set<String> features) {
        long places =
                candidate.votes().stream().mapToInt(Vote::start).distinct().count();
        features.add("places=" + (places > 8 ? "9+" : places > 4 ? "5+" : places > 2 ? "3+" : String.valueOf(places)));
        double nested = nesting.share(candidate);
        features.add("nested=" + amount(nested));
        features.add("covers=" + nesting.holdsLabel(candidate));
        boolean known = !candidate.concepts().isEmpty();
        features.add("in name=" + amount(nesting.shareInNames(candidate)) + known);
        features.add("in phrase=" + amount(nesting.shareInPhrases(candidate)) + known);
        nesting.edges(candidate).forEach(edge -> features.add(edge + known));
        features.add("titled=" + candidate.votes().stream().allMatch(Titled::sentence));
        features.add("first=" + candidate.votes().stream().anyMatch(vote -> vote.sentence() == 0));
    }

    private static String amount(double share) {
        return share >= 1 ? "all" : share > 0.5 ? "most" : share > 0 ? "some" : "none";
    }

    private void shape(Candidate candidate, Set<String> features) {
        Set<String> surfaces = candidate.votes().stream().map(Vote::surface).collect(Collectors.toSet());
        surfaces.forEach(surface -> {
            features.add("shape=" + shape(surface));
            String[] words = surface.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+");
            if (words.length > 0) {
                String head = LabelKey.of(words[words.length - 1]);
                features.add("head=" + head);
                features.add("head like=" + clusters.of(words[words.length - 1]));
                features.add("suffix=" + head.substring(Math.max(0, head.length() - 3)));
                features.add("words=" + Math.min(5, words.length));
                if (words.length > 1) {
                    features.add("begin=" + words[0]);
                    features.add("begins like=" + clusters.of(words[0]));
                }
            }
            features.add("key=" + LabelKey.of(surface));
        });
        features.add("forms=" + Math.min(4, surfaces.size()));
        int longest = surfaces.stream().mapToInt(String::length).max().orElse(0);
        features.add("length="
                + (longest <= 2 ? "2" : longest <= 4 ? "4" : longest <= 8 ? "8" : longest <= 16 ? "16" : "17+"));
    }

    /** "BERT" is A, "Adam" Aa, "k-means" a-a, "ResNet-50" AaAa-0. */
    private static String shape(String surface) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < surface.length() && shape.length() < 8; i++) {
            char c = surface.charAt(i);
            char as = Character.isUpperCase(c) ? 'A' : Character.isLetter(c) ? 'a' : Character.isDigit(c) ? '0' : c;
            if (shape.isEmpty() || shape.charAt(shape.length() - 1) != as) {
                shape.append(as);
            }
        }
        return shape.toString();
    }

    private void contexts(Candidate candidate, Nesting nesting, Set<String> features) {
        int seen = 0;
        int lastStart = -1;
        for (Vote vote : candidate.votes()) {
            if (vote.start() == lastStart) {
                continue;
            }
            lastStart = vote.start();
            if (seen++ == MOST_CONTEXTS) {
                break;
            }
            Context context = Context.of(vote);
            features.add("-1=" + context.before(1));
            features.add("-2=" + context.before(2));
            features.add("-2-1=" + context.before(2) + "_" + context.before(1));
            features.add("+1=" + context.after(1));
            features.add("+2=" + context.after(2));
            features.add("-1 like=" + clusters.of(context.before(1)));
            features.add("+1 like=" + clusters.of(context.after(1)));
            features.add("+1+2=" + context.after(1) + "_" + context.after(2));
            enumeration(vote, context, nesting, features);
            optional(context.rest()).ifPresent(rest -> {
                features.add("rest=" + rest);
                features.add("goes on=" + shape(context.restAsIs()));
            });
            optional(context.lead()).ifPresent(lead -> features.add("lead=" + lead));
        }
    }

    /** What is said of all names of an enumeration is said of each. */
    private static void enumeration(Vote vote, Context context, Nesting nesting, Set<String> features) {
        if (vote.surface().chars().noneMatch(Character::isUpperCase)) {
            return;
        }
        Enumeration enumeration = context.enumeration();
        if (enumeration.isSeveral()) {
            features.add("row+1=" + enumeration.after());
            features.add("row-1=" + enumeration.before());
            boolean known = vote.concept().isPresent();
            nesting.beside(vote, enumeration.start(), enumeration.end())
                    .forEach(kind -> features.add("row=" + kind + known));
        }
    }

    /** What headings, list items and the words before a colon announce; most text announces nothing. */
    private static void outline(Candidate candidate, Map<AnalysedText, Outline> outlines, Set<String> features) {
        for (Vote vote : candidate.votes()) {
            Outline outline = outlines.computeIfAbsent(vote.text(), Outline::new);
            String known = vote.concept().isPresent() ? " known" : "";
            String above = outline.above(vote);
            if (!above.equals(Outline.NOTHING)) {
                boolean capital = Character.isUpperCase(vote.surface().charAt(0));
                features.add("above=" + above + (capital ? " capital" : "") + known);
                features.add("above=" + above + (outline.isWhole(vote) ? " whole" : ""));
            }
            String before = outline.before(vote);
            if (!before.equals(Outline.NOTHING)) {
                features.add("colon=" + before + known);
            }
        }
    }

    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
