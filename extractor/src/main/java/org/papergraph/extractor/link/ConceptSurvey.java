package org.papergraph.extractor.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.Entity;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.Lexicon;

/**
 * Collects the names of a corpus. Which of them are one concept, {@link NameJoins} tells; but what a name means in one summary only
 * (see {@link OwnMeanings}) is told apart before.
 */
final class ConceptSurvey {

    /** Two capitals, or a norm: with no more in the text, nobody knows what it is a name of. */
    private static final Pattern NAMELESS = Pattern.compile("\\p{L}{1,2}|\\p{L}_.|L[0-9]");

    /** A name of one summary that may mean another one there. */
    private record Pending(OwnName name, long weight, ConceptKey meant, boolean certain, String why) {

        ConceptKey concept() {
            return name.concept();
        }
    }

    private final Lexicon lexicon;
    private final LexiconLabels labels;
    private final Map<ConceptKey, Long> known = new TreeMap<>();
    private final Map<String, NewName> newNames = new TreeMap<>();
    private final List<Pending> pending = new ArrayList<>();
    private final ShortForms shortForms;
    private final OwnMeanings meanings;

    ConceptSurvey(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.labels = new LexiconLabels(lexicon);
        this.shortForms = new ShortForms(labels);
        this.meanings = new OwnMeanings(lexicon, labels);
    }

    void add(Extraction extraction) {
        Set<Entity> own = new HashSet<>();
        for (OwnMeanings.Meaning meaning : meanings.of(extraction)) {
            own.add(meaning.entity());
            pending.add(new Pending(
                    new OwnName(extraction.summary().id(), meaning.entity().concept()),
                    NewName.weight(meaning.entity()),
                    meaning.meant(),
                    meaning.certain(),
                    meaning.why()));
        }
        for (Entity entity : extraction.entities()) {
            if (!own.contains(entity)) {
                add(entity.concept(), NewName.weight(entity));
            }
        }
        shortForms.add(extraction);
    }

    private void add(ConceptKey concept, long weight) {
        if (lexicon.concept(concept).isPresent()) {
            known.merge(concept, weight, Long::sum);
        } else {
            newNames.computeIfAbsent(labels.key(concept), key -> new NewName()).add(concept, weight);
        }
    }

    ConceptIdentities identities() {
        PlainNames plain = new PlainNames(lexicon, labels);
        NameJoins joins = new NameJoins(lexicon, labels, plain, known, newNames, shortForms);
        Map<OwnName, String> ownNames = new HashMap<>();
        Map<String, Map<String, Set<String>>> reasons = new TreeMap<>();
        for (Pending one : settle(plain)) {
            String meant = labels.key(one.meant());
            if (lexicon.concept(one.meant()).isPresent()) {
                // Nothing else in the corpus may name it.
                known.merge(one.meant(), one.weight(), Long::sum);
            }
            ownNames.put(one.name(), meant);
            reasons.computeIfAbsent(meant, key -> new TreeMap<>())
                    .computeIfAbsent(one.why(), why -> new TreeSet<>())
                    .add(one.name().summary());
        }
        reasons.forEach((meant, all) ->
                all.forEach((why, summaries) -> joins.remark(meant, why + ", in " + ShortForms.count(summaries))));
        newNames.entrySet().removeIf(entry -> isNameless(entry.getKey(), entry.getValue()));
        Collection<SameNames.Group> groups = joins.groups();
        ConceptNames names = new ConceptNames(labels, known, newNames, joins.misspelled());
        return new ConceptIdentities(lexicon, labels, names.of(groups), shortForms, ownNames);
    }

    /** Those names of one summary that mean another one there; all others are names like any. */
    private List<Pending> settle(PlainNames plain) {
        Set<ConceptKey> elsewhere = new HashSet<>(known.keySet());
        Set<OwnName> open = pending.stream().map(Pending::name).collect(Collectors.toSet());
        Map<Boolean, List<Pending>> own = pending.stream()
                .collect(Collectors.partitioningBy(
                        one -> !open.contains(new OwnName(one.name().summary(), one.meant()))
                                && means(one, elsewhere, plain)));
        own.getOrDefault(false, List.of()).forEach(one -> add(one.concept(), one.weight()));
        return own.getOrDefault(true, List.of());
    }

    private boolean means(Pending one, Set<ConceptKey> elsewhere, PlainNames plain) {
        ConceptKey concept = one.concept();
        return lexicon.concept(concept).isPresent()
                ? one.certain() || !elsewhere.contains(concept)
                : plain.known(concept.kind(), concept.label()).isEmpty();
    }

    private boolean isNameless(String key, NewName name) {
        return ConceptNames.best(name.spellings())
                        .filter(spelling -> NAMELESS.matcher(spelling).matches())
                        .isPresent()
                && !labels.contains(key)
                && !isDefined(key);
    }

    private boolean isDefined(String key) {
        return shortForms.longForms().containsKey(key)
                || shortForms.longForms().values().stream().anyMatch(longForms -> longForms.containsKey(key));
    }
}
