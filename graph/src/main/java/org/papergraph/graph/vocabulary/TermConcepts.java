package org.papergraph.graph.vocabulary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.Lexicon;

/**
 * Makes concepts of a vocabulary's terms. What kind a term is: what the vocabulary says; else that of the known concept with
 * its preferred label; else that of the nearest term above of which one of these is known; else a method.
 */
final class TermConcepts {

    /** Acronyms up to this length are ordinary words too often to be matched in another case. */
    private static final int SHORT_ACRONYM = 4;

    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final Lexicon known;
    private final Map<String, ConceptKey> owners = new HashMap<>();
    private final Map<String, Optional<ConceptKind>> stated = new HashMap<>();

    TermConcepts(List<Term> terms, Lexicon known) {
        terms.forEach(term -> this.terms.putIfAbsent(term.id(), term));
        this.known = known;
        // A label of two kinds goes to the first of them.
        for (ConceptKind kind : ConceptKind.values()) {
            for (Concept concept : known.concepts()) {
                if (concept.key().kind() == kind) {
                    owners.putIfAbsent(LabelKey.of(concept.key().label()), concept.key());
                }
            }
            for (Concept concept : known.concepts()) {
                if (concept.key().kind() == kind) {
                    concept.altLabels().forEach(label -> owners.putIfAbsent(LabelKey.of(label), concept.key()));
                }
            }
        }
    }

    Lexicon lexicon() {
        Map<String, ConceptKey> keys = new LinkedHashMap<>();
        Map<String, ConceptKey> own = new HashMap<>();
        for (Term term : terms.values()) {
            String label = LabelKey.of(term.label());
            if (!label.isEmpty()) {
                ConceptKind kind = kind(term);
                // Two terms of one name and kind are one concept.
                ConceptKey key = own.computeIfAbsent(
                        kind.label() + " " + label,
                        k -> knownAs(label, kind).orElseGet(() -> new ConceptKey(kind, clean(term.label()))));
                keys.put(term.id(), key);
            }
        }
        Map<ConceptKey, Concept> concepts = new LinkedHashMap<>();
        keys.forEach((id, key) -> concepts.merge(key, concept(terms(id), key, keys), TermConcepts::both));
        return Lexicon.of(concepts.values());
    }

    private Term terms(String id) {
        return java.util.Objects.requireNonNull(terms.get(id));
    }

    private Optional<ConceptKey> knownAs(String label, ConceptKind kind) {
        return Optional.ofNullable(owners.get(label)).filter(owner -> owner.kind() == kind);
    }

    private ConceptKind kind(Term term) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(term.id()));
        while (!open.isEmpty()) {
            Term at = terms.get(open.removeFirst());
            if (at != null && seen.add(at.id())) {
                Optional<ConceptKind> kind = stated.computeIfAbsent(at.id(), id -> stated(at));
                if (kind.isPresent()) {
                    return kind.get();
                }
                open.addAll(at.broader());
            }
        }
        return ConceptKind.METHOD;
    }

    private Optional<ConceptKind> stated(Term term) {
        return term.kind()
                .or(() -> Optional.ofNullable(owners.get(LabelKey.of(term.label())))
                        .map(ConceptKey::kind));
    }

    private Concept concept(Term term, ConceptKey key, Map<String, ConceptKey> keys) {
        Set<String> labels = new LinkedHashSet<>();
        labels.add(clean(term.label()));
        term.otherLabels().forEach(label -> labels.add(clean(label)));
        Set<String> broader = new LinkedHashSet<>();
        for (String id : term.broader()) {
            ConceptKey above = keys.get(id);
            if (above != null && above.kind() == key.kind() && !above.equals(key)) {
                broader.add(above.label());
            }
        }
        Concept plain = new Concept(
                key, List.copyOf(labels), exact(labels), List.copyOf(broader), Optional.empty(), Optional.empty());
        return both(known.concept(key).orElseGet(() -> Concept.named(key)), plain);
    }

    /** One concept with the labels of both; what else the first knows stays. */
    private static Concept both(Concept first, Concept second) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(LabelKey.of(first.key().label()), first.key().label());
        first.altLabels().forEach(label -> labels.putIfAbsent(LabelKey.of(label), label));
        second.altLabels().forEach(label -> labels.putIfAbsent(LabelKey.of(label), label));
        List<String> other = new ArrayList<>(labels.values());
        other.remove(0);
        other.remove("");
        Set<String> exact = new HashSet<>(first.caseSensitive());
        second.caseSensitive().stream().filter(other::contains).forEach(exact::add);
        if (first.altLabels().isEmpty()
                && second.caseSensitive().contains(first.key().label())) {
            exact.add(first.key().label());
        }
        Set<String> broader = new LinkedHashSet<>(first.broader());
        broader.addAll(second.broader());
        return new Concept(first.key(), other, exact, List.copyOf(broader), first.year(), first.introducedBy());
    }

    private static Set<String> exact(Set<String> labels) {
        Set<String> exact = new HashSet<>();
        for (String label : labels) {
            boolean capitals = label.chars().noneMatch(Character::isLowerCase);
            if (capitals && label.length() <= SHORT_ACRONYM) {
                exact.add(label);
            }
        }
        return exact;
    }

    /** A label on one line, without the marks that part columns. */
    private static String clean(String label) {
        return label.replaceAll("[\\s|]+", " ").strip();
    }
}
