package org.papergraph.extractor.combine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.extractor.find.Abbreviation;
import org.papergraph.extractor.find.AbbreviationFinder;
import org.papergraph.extractor.find.Vote;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.Lexicon;

/**
 * A short form means what its text says that it means: where "BNN" is defined as "Bayesian neural network", it is not the
 * binary neural network that the lexicon calls so, wherever it stands in that summary.
 *
 * <p>A concept keeps a short form whose definition is much like one of the concept's labels ("variational auto-encoders",
 * "proximal policy optimisation"), and that of which the lexicon has no words to compare.
 */
final class OwnShortForms {

    /** So many first letters make two words one, whatever their endings. */
    private static final int STEM = 5;

    private static final int LONG_ENOUGH_TO_MISSPELL = 10;

    private final Lexicon lexicon;

    OwnShortForms(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The votes, those for a concept that the text's short form does not stand for being votes for the short form as such. */
    List<Vote> of(List<Vote> votes, List<Abbreviation> abbreviations) {
        if (abbreviations.isEmpty()) {
            return votes;
        }
        Map<String, List<String>> longForms = new HashMap<>();
        for (Abbreviation pair : abbreviations) {
            String shortForm = singular(pair.shortForm());
            longForms.computeIfAbsent(shortForm, k -> new ArrayList<>(1)).add(pair.longForm());
        }
        List<Vote> own = new ArrayList<>(votes.size());
        for (Vote vote : votes) {
            List<String> meant =
                    vote.concept().isEmpty() ? List.of() : longForms.getOrDefault(singular(vote.surface()), List.of());
            own.add(isOther(vote, meant) ? unknown(vote) : vote);
        }
        return own;
    }

    private static Vote unknown(Vote vote) {
        return new Vote(
                vote.text(),
                vote.start(),
                vote.end(),
                vote.sentence(),
                ConceptKind.METHOD,
                Optional.empty(),
                AbbreviationFinder.NAME);
    }

    private static String singular(String shortForm) {
        int last = shortForm.length() - 1;
        boolean plural = last > 1 && shortForm.charAt(last) == 's' && Character.isUpperCase(shortForm.charAt(last - 1));
        return plural ? shortForm.substring(0, last) : shortForm;
    }

    private boolean isOther(Vote vote, List<String> meant) {
        String acronym = singular(vote.surface());
        List<String> longForms =
                meant.stream().filter(form -> !isPartly(form, acronym)).toList();
        return longForms.size() == meant.size()
                && !meant.isEmpty()
                && vote.concept().filter(key -> isOther(key, longForms)).isPresent();
    }

    /** "neural MT" says of NMT no more than that. */
    private static boolean isPartly(String longForm, String acronym) {
        String last = longForm.substring(1 + Math.max(longForm.lastIndexOf(' '), longForm.lastIndexOf('-')));
        return last.length() > 1 && acronym.endsWith(singular(last));
    }

    private boolean isOther(ConceptKey key, List<String> longForms) {
        List<String> labels = lexicon.concept(key).stream()
                .flatMap(OwnShortForms::labels)
                .filter(label -> words(label).size() > 1)
                .toList();
        return !labels.isEmpty()
                && longForms.stream().noneMatch(form -> labels.stream().anyMatch(label -> isLike(form, label)));
    }

    private static Stream<String> labels(Concept concept) {
        return Stream.concat(Stream.of(concept.key().label()), concept.altLabels().stream());
    }

    /** One holds the other, letter for letter or word for word, or they differ by a slip. */
    private static boolean isLike(String one, String other) {
        String left = LabelKey.of(one);
        String right = LabelKey.of(other);
        if (left.contains(right) || right.contains(left) || isSlip(left, right)) {
            return true;
        }
        List<String> few = words(one);
        List<String> many = words(other);
        return few.size() <= many.size() ? holds(many, few) : holds(few, many);
    }

    private static boolean holds(Collection<String> many, Collection<String> few) {
        return few.stream()
                .allMatch(word -> many.stream().anyMatch(own -> stem(own).equals(stem(word))));
    }

    private static String stem(String word) {
        return word.length() > STEM ? word.substring(0, STEM) : LabelKey.of(word);
    }

    private static List<String> words(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether two long keys are the same but for up to two neighbouring letters. */
    private static boolean isSlip(String left, String right) {
        int shorter = Math.min(left.length(), right.length());
        int longer = Math.max(left.length(), right.length());
        if (shorter < LONG_ENOUGH_TO_MISSPELL || longer - shorter > 2) {
            return false;
        }
        int begin = 0;
        while (begin < shorter && left.charAt(begin) == right.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin
                && left.charAt(left.length() - 1 - end) == right.charAt(right.length() - 1 - end)) {
            end++;
        }
        return longer - begin - end <= 2;
    }
}
