package org.papergraph.extractor.link;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.Entity;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.Lexicon;

/**
 * Collects the names of a corpus. Two names are one concept if they have one {@link LabelKey}, if they differ only by a word
 * such as "algorithm" at the end, if one is the short form of the other, or if one is the other misspelled; a short form with
 * several long forms in the corpus is what each summary says, and joins none of them for the others.
 */
final class ConceptSurvey {

    private static final int LEAST_CORE = 3;
    /** What adds nothing to any name. */
    private static final Set<String> EMPTY_HEADS = Set.of(
            "algorithm",
            "method",
            "model",
            "framework",
            "approach",
            "architecture",
            "technique",
            "dataset",
            "corpus",
            "benchmark",
            "task",
            "scheme",
            "procedure",
            "rule");
    /** What adds nothing to a proper name: a ResNet backbone is ResNet, a speech backbone is more than speech. */
    private static final Set<String> HEADS_OF_NAMES =
            Set.of("backbone", "optimizer", "learning", "map", "cell", "network");
    /** A layer of these is what the layer does. */
    private static final Set<String> LAYERS = Set.of("convolution", "attention", "pooling", "normalization", "dropout");
    /** A model of these is a neural network. */
    private static final Set<String> NETWORKS = Set.of("recurrent", "convolutional", "feedforward");

    /** What a thing is called beside its variants, or by whom it was made: none of it makes another thing of it. */
    private static final Set<String> EMPTY_MODIFIERS = Set.of(
            "classical",
            "standard",
            "vanilla",
            "regular",
            "plain",
            "original",
            "traditional",
            "conventional",
            "usual",
            "ordinary",
            "google",
            "deepmind",
            "openai",
            "facebook",
            "microsoft");

    private final Lexicon lexicon;
    private final LexiconLabels labels;
    private final Map<ConceptKey, Long> known = new TreeMap<>();
    private final Map<String, NewName> newNames = new TreeMap<>();
    private final ShortForms shortForms;

    ConceptSurvey(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.labels = new LexiconLabels(lexicon);
        this.shortForms = new ShortForms(labels);
    }

    void add(Extraction extraction) {
        for (Entity entity : extraction.entities()) {
            if (lexicon.concept(entity.concept()).isPresent()) {
                known.merge(entity.concept(), NewName.weight(entity), Long::sum);
            } else {
                newNames.computeIfAbsent(labels.key(entity.concept()), key -> new NewName())
                        .add(entity);
            }
        }
        shortForms.add(extraction);
    }

    ConceptIdentities identities() {
        Set<String> knownKeys = new TreeSet<>();
        known.keySet().forEach(concept -> knownKeys.add(labels.key(concept)));
        SameNames same = new SameNames(labels::contains);
        joinShortForms(same, knownKeys);
        newNames.forEach((key, name) -> joinCore(key, name, same, knownKeys));
        joinMisspelled(same, knownKeys);
        Set<String> all = new TreeSet<>(knownKeys);
        all.addAll(newNames.keySet());
        ConceptNames names = new ConceptNames(labels, known, newNames);
        return new ConceptIdentities(lexicon, labels, names.of(same.groups(all)), shortForms);
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
        int summaries = evidence.summaries().size();
        return spelling(shortForm) + " is " + spelling(longForm) + ": "
                + evidence.reason().text() + " in "
                + (summaries == 1 ? evidence.summaries().iterator().next() : summaries + " summaries");
    }

    /** A name that the lexicon has for a concept of this kind, or has with an empty word less. */
    private void joinCore(String key, NewName name, SameNames same, Set<String> knownKeys) {
        String spelling = spelling(key);
        labels.of(name.kind(), spelling)
                .ifPresent(concept -> same.join(
                        key, use(concept, knownKeys), spelling + " is " + concept.label() + ": another name of it"));
        joinWithoutModifier(key, name, same, knownKeys);
        int space = spelling.lastIndexOf(' ');
        if (space < LEAST_CORE) {
            return;
        }
        String core = spelling.substring(0, space);
        String head = LabelKey.of(spelling.substring(space));
        String why = spelling + " is " + core + ": the word \"" + head + "\" adds nothing";
        Optional<ConceptKey> concept = labels.of(name.kind(), core);
        boolean empty = isEmpty(head, core);
        String coreKey = labels.key(new ConceptKey(name.kind(), core));
        Map<String, ShortForms.Evidence> longForms = shortForms.longForms().getOrDefault(coreKey, Map.of());
        if (empty && newNames.containsKey(coreKey) && !labels.contains(coreKey)) {
            same.join(key, coreKey, why);
        } else if (empty && longForms.size() == 1) {
            same.join(key, longForms.keySet().iterator().next(), why);
        } else if (empty
                || (HEADS_OF_NAMES.contains(head)
                        && concept.filter(ConceptSurvey::isProperName).isPresent())) {
            concept.ifPresent(found -> same.join(key, use(found, knownKeys), why));
        }
        if (head.equals("model") && NETWORKS.contains(lastWord(core))) {
            labels.of(name.kind(), core + " neural network")
                    .or(() -> labels.of(name.kind(), core + " network"))
                    .ifPresent(found -> same.join(
                            key,
                            use(found, knownKeys),
                            spelling + " is " + found.label() + ": these models are networks"));
        }
    }

    private static boolean isEmpty(String head, String core) {
        return EMPTY_HEADS.contains(head)
                || (head.equals("function") && core.endsWith("loss"))
                || (head.equals("loss") && core.endsWith("error"))
                || (head.equals("layer") && LAYERS.contains(lastWord(core)));
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** "classical knowledge distillation" is knowledge distillation, unless the lexicon has it as another thing. */
    private void joinWithoutModifier(String key, NewName name, SameNames same, Set<String> knownKeys) {
        String spelling = spelling(key);
        int space = spelling.indexOf(' ');
        String modifier = space < 0 ? "" : spelling.substring(0, space);
        if (EMPTY_MODIFIERS.contains(modifier.toLowerCase(Locale.ROOT))) {
            String rest = spelling.substring(space + 1);
            labels.of(name.kind(), rest)
                    .ifPresent(concept -> same.join(
                            key,
                            use(concept, knownKeys),
                            spelling + " is " + rest + ": the word \"" + modifier + "\" adds nothing"));
        }
    }

    private static boolean isProperName(ConceptKey concept) {
        return concept.label().chars().anyMatch(Character::isUpperCase);
    }

    private String use(ConceptKey concept, Set<String> knownKeys) {
        String key = labels.key(concept);
        known.putIfAbsent(concept, 0L);
        knownKeys.add(key);
        return key;
    }

    private void joinMisspelled(SameNames same, Set<String> knownKeys) {
        Misspellings misspellings = new Misspellings();
        knownKeys.forEach(misspellings::add);
        newNames.forEach((key, name) -> {
            Collection<String> near = name.count() == 1 ? misspellings.near(key) : List.of();
            if (near.size() == 1) {
                String right = near.iterator().next();
                same.join(key, right, spelling(key) + " is " + spelling(right) + ": one letter away");
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
