package org.papergraph.extractor.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.Lexicon;

/**
 * Which names of a corpus are one concept. Two are if they have one {@link LabelKey}, if they differ only by words
 * that add nothing (see {@link PlainNames}), by the inflection of their words (see {@link WordForms}) or say the same in other words
 * (see {@link Rephrasings}), if one is the short form of the other, or if one is the other misspelled (see {@link Misspellings} and
 * {@link Slips}); a short form with several long forms in the corpus is what each summary says, and joins none of them for the others.
 */
final class NameJoins {

    /** Of a letter in one of these hangs more than of one in a word. */
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2}");

    private final Lexicon lexicon;
    private final LexiconLabels labels;
    private final PlainNames plain;
    private final Map<ConceptKey, Long> known;
    private final Map<String, NewName> newNames;
    private final ShortForms shortForms;
    private final Map<String, Set<String>> remarks = new TreeMap<>();
    private final Set<String> misspelled = new TreeSet<>();

    /** @param known the lexicon's concepts that the corpus names; those that new names turn out to be are put to it */
    NameJoins(
            Lexicon lexicon,
            LexiconLabels labels,
            PlainNames plain,
            Map<ConceptKey, Long> known,
            Map<String, NewName> newNames,
            ShortForms shortForms) {
        this.lexicon = lexicon;
        this.labels = labels;
        this.plain = plain;
        this.known = known;
        this.newNames = newNames;
        this.shortForms = shortForms;
    }

    /** Remembers another reason for a concept's names. */
    void remark(String key, String why) {
        remarks.computeIfAbsent(key, k -> new TreeSet<>()).add(why);
    }

    /** The keys of names that are taken for misspelled ones; after {@link #groups}. */
    Set<String> misspelled() {
        return misspelled;
    }

    /** All names in groups, each a concept. */
    Collection<SameNames.Group> groups() {
        Set<String> knownKeys = new TreeSet<>();
        known.keySet().forEach(concept -> knownKeys.add(labels.key(concept)));
        SameNames same = new SameNames(key -> knownKeys.contains(key) || labels.isItself(key));
        joinShortForms(same, knownKeys);
        newNames.forEach((key, name) -> joinPlain(key, name, plain, same, knownKeys));
        joinForms(plain, same);
        joinMisspelled(same, knownKeys);
        joinRespelled(plain, same, knownKeys);
        remarks.forEach((key, reasons) -> reasons.forEach(why -> same.remark(key, why)));
        Set<String> all = new TreeSet<>(knownKeys);
        all.addAll(newNames.keySet());
        return same.groups(all);
    }

    private void joinShortForms(SameNames same, Set<String> knownKeys) {
        shortForms.longForms().forEach((shortForm, longForms) -> {
            if (longForms.size() == 1 && newNames.containsKey(shortForm)) {
                longForms.forEach((longForm, evidence) -> {
                    if (newNames.containsKey(longForm) || knownKeys.contains(longForm)) {
                        same.join(shortForm, longForm, reason(shortForm, longForm, evidence));
                    }
                });
            }
        });
    }

    private String reason(String shortForm, String longForm, ShortForms.Evidence evidence) {
        return spelling(shortForm) + " is " + spelling(longForm) + ": "
                + evidence.reason().text() + " in " + ShortForms.count(evidence.summaries());
    }

    /** A name that the lexicon has in some form, and one that is the same with a word less. */
    private void joinPlain(String key, NewName name, PlainNames plain, SameNames same, Set<String> knownKeys) {
        String spelling = spelling(key);
        ConceptKind kind = name.kind();
        plain.known(kind, spelling)
                .ifPresent(concept -> same.join(
                        key, use(concept, knownKeys), spelling + " is " + concept.label() + ": another name of it"));
        plain.withoutModifier(spelling)
                .ifPresent(rest -> newName(kind, rest.name())
                        .or(() -> plain.known(kind, rest.name()).map(found -> use(found, knownKeys)))
                        .ifPresent(other -> same.join(key, other, rest.why())));
        plain.withoutHead(kind, spelling)
                .ifPresent(core -> newName(kind, core.name())
                        .or(() -> onlyLongForm(kind, core.name()))
                        .or(() -> plain.known(kind, core.name()).map(found -> use(found, knownKeys)))
                        .ifPresent(other -> same.join(key, other, core.why())));
        plain.withClass(kind, spelling).forEach((found, why) -> same.join(key, use(found, knownKeys), why));
        plain.rephrased(kind, spelling).forEach(found -> same.join(key, use(found.concept(), knownKeys), found.why()));
    }

    /** The key of another new name. */
    private Optional<String> newName(ConceptKind kind, String name) {
        return Optional.of(labels.key(new ConceptKey(kind, name)))
                .filter(key -> newNames.containsKey(key) && !labels.contains(key));
    }

    private Optional<String> onlyLongForm(ConceptKind kind, String name) {
        Map<String, ShortForms.Evidence> longForms =
                shortForms.longForms().getOrDefault(labels.key(new ConceptKey(kind, name)), Map.of());
        return longForms.size() == 1 ? Optional.of(longForms.keySet().iterator().next()) : Optional.empty();
    }

    /** New names of one kind that are forms of the same words. */
    private void joinForms(PlainNames plain, SameNames same) {
        Map<String, String> first = new HashMap<>();
        newNames.forEach((key, name) -> plain.form(spelling(key)).ifPresent(form -> {
            String other = first.putIfAbsent(name.kind() + " " + form, key);
            if (other != null) {
                same.join(key, other, spelling(key) + " is " + spelling(other) + ": the same words");
            }
        }));
    }

    private String use(ConceptKey concept, Set<String> knownKeys) {
        String key = labels.key(concept);
        known.putIfAbsent(concept, 0L);
        knownKeys.add(key);
        return key;
    }

    private void joinMisspelled(SameNames same, Set<String> knownKeys) {
        Misspellings misspellings = new Misspellings();
        Map<String, String> right = new HashMap<>();
        knownKeys.forEach(key -> right.put(key, key));
        known.keySet()
                .forEach(concept -> lexicon.concept(concept)
                        .ifPresent(own -> own.altLabels().stream()
                                .filter(label -> !ACRONYM.matcher(label).find())
                                .forEach(label -> right.putIfAbsent(LabelKey.of(label), labels.key(concept)))));
        right.keySet().forEach(misspellings::add);
        newNames.forEach((key, name) -> {
            Set<String> near = new TreeSet<>();
            if (name.count() == 1 && !ACRONYM.matcher(spelling(key)).find()) {
                misspellings.near(key).forEach(one -> near.add(right.getOrDefault(one, one)));
            }
            if (near.size() == 1) {
                String one = near.iterator().next();
                misspelled.add(key);
                same.join(key, one, spelling(key) + " is " + spelling(one) + ": one letter away");
            }
        });
    }

    /** Names of which a word is none, and that are another name with the word that was meant. */
    private void joinRespelled(PlainNames plain, SameNames same, Set<String> knownKeys) {
        Slips slips = new Slips();
        for (Concept concept : lexicon.concepts()) {
            slips.add(concept.key().label());
            concept.altLabels().forEach(slips::add);
        }
        newNames.forEach((key, name) -> {
            Map<String, String> meant = new TreeMap<>();
            for (Slips.Respelled one : name.count() == 1 ? slips.of(spelling(key)) : List.<Slips.Respelled>of()) {
                newName(name.kind(), one.name())
                        .or(() -> plain.known(name.kind(), one.name()).map(found -> use(found, knownKeys)))
                        .ifPresent(other -> meant.put(other, one.word() + " is " + one.right() + " misspelled"));
            }
            if (meant.size() == 1) {
                misspelled.add(key);
                meant.forEach(
                        (other, why) -> same.join(key, other, spelling(key) + " is " + spelling(other) + ": " + why));
            }
        });
    }

    private String spelling(String key) {
        return Optional.ofNullable(newNames.get(key))
                .flatMap(name -> ConceptNames.best(name.spellings()))
                .or(() -> labels.label(key))
                .orElse(key);
    }
}
