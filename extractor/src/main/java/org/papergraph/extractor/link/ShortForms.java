package org.papergraph.extractor.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.Entity;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.LabelKey;

/**
 * Which short forms stand for which long ones: a text says so ("subsplit Bayesian network (SBN)"), or it has both, and the
 * short one is the initials of the long one and of no other in it. All by {@linkplain LexiconLabels#key keys}.
 */
final class ShortForms {

    /** Why a short form is taken for a long one; of two reasons the first counts. */
    enum Reason {
        DEFINED("given as its short form"),
        INITIALS("its initials");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /** What speaks for a pair: the reason, and the summaries. */
    record Evidence(Reason reason, Set<String> summaries) {}

    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,6}");
    private static final Set<String> LITTLE =
            Set.of("of", "the", "for", "and", "in", "with", "to", "a", "an", "by", "on");

    private final LexiconLabels labels;
    private final Map<String, Map<String, Evidence>> longForms = new TreeMap<>();

    ShortForms(LexiconLabels labels) {
        this.labels = labels;
    }

    /** Takes note of the pairs in one summary. */
    void add(Extraction extraction) {
        String summary = extraction.summary().id();
        Map<String, Set<String>> byInitials = new HashMap<>();
        for (Entity entity : extraction.entities()) {
            String label = entity.concept().label();
            String key = labels.key(entity.concept());
            for (String form : entity.forms()) {
                String other = form.isBlank()
                        ? ""
                        : labels.key(new ConceptKey(entity.concept().kind(), form));
                boolean ofLexicon = labels.of(entity.concept().kind(), form).equals(Optional.of(entity.concept()));
                if (!ofLexicon && !other.isEmpty() && other.length() < key.length()) {
                    put(other, key, Reason.DEFINED, summary);
                }
            }
            for (String initials : initials(label)) {
                byInitials.computeIfAbsent(initials, k -> new TreeSet<>()).add(key);
            }
        }
        for (Entity entity : extraction.entities()) {
            acronym(entity.concept().label()).ifPresent(acronym -> {
                Set<String> longOnes = byInitials.getOrDefault(LabelKey.of(acronym), Set.of());
                if (longOnes.size() == 1) {
                    put(labels.key(entity.concept()), longOnes.iterator().next(), Reason.INITIALS, summary);
                }
            });
        }
    }

    /** The long forms of every short form, in the order of their keys. */
    Map<String, Map<String, Evidence>> longForms() {
        return longForms;
    }

    /** The one summary, or how many there are. */
    static String count(Set<String> summaries) {
        return summaries.size() == 1 ? summaries.iterator().next() : summaries.size() + " summaries";
    }

    private void put(String shortForm, String longForm, Reason reason, String summary) {
        longForms
                .computeIfAbsent(shortForm, k -> new TreeMap<>())
                .merge(longForm, new Evidence(reason, new TreeSet<>(Set.of(summary))), ShortForms::both);
    }

    /** The first one grows: a pair may be in very many summaries. */
    private static Evidence both(Evidence one, Evidence other) {
        one.summaries().addAll(other.summaries());
        return one.reason().compareTo(other.reason()) <= 0 ? one : new Evidence(other.reason(), one.summaries());
    }

    /** A label that is an acronym, or that of which it is the plural. */
    private static Optional<String> acronym(String label) {
        String singular = label.endsWith("s") ? label.substring(0, label.length() - 1) : label;
        return ACRONYM.matcher(singular).matches() ? Optional.of(singular) : Optional.empty();
    }

    /** The first letters of a label's words, with the little words and without. */
    static List<String> initials(String label) {
        if (label.chars().anyMatch(Character::isDigit)) {
            return List.of();
        }
        List<String> words = List.of(label.split("[\\s\\-\u2010\u2011\u2013/]+"));
        List<String> both = new ArrayList<>();
        String all = initials(words, Set.of());
        String telling = initials(words, LITTLE);
        if (all.length() > 1) {
            both.add(all);
        }
        if (telling.length() > 1 && !telling.equals(all)) {
            both.add(telling);
        }
        return both;
    }

    private static String initials(List<String> words, Set<String> without) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!word.isEmpty() && !without.contains(word)) {
                initials.append(word.charAt(0));
            }
        }
        return LabelKey.of(initials.toString());
    }
}
