package org.papergraph.extractor.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.Lexicon;

/** What is left of a name without words that add nothing to it, and which of the lexicon's concepts a name is. */
final class PlainNames {

    /** A name without a word, and why it is the same. */
    record Plainer(String name, String why) {}

    private static final int LEAST_CORE = 3;
    /** "combinatorial" alone says too little: an approach of this kind need not be the algorithm. */
    private static final Pattern SEVERAL_WORDS = Pattern.compile("\\S[\\s-]+\\S");

    private static final Pattern MIXED_CASE = Pattern.compile("\\p{L}\\p{Lu}");
    /** Keys of what adds nothing to any name. */
    private static final Set<String> EMPTY_HEADS = Stream.of(
                    "algorithm",
                    "method",
                    "model",
                    "framework",
                    "approach",
                    "approaches",
                    "architecture",
                    "technique",
                    "dataset",
                    "corpus",
                    "corpora",
                    "benchmark",
                    "task",
                    "scheme",
                    "procedure",
                    "rule",
                    "mechanism",
                    "strategy",
                    "strategies")
            .map(LabelKey::of)
            .collect(Collectors.toUnmodifiableSet());
    /** What adds nothing to a proper name: a ResNet backbone is ResNet, a speech backbone is more than speech. */
    private static final Set<String> HEADS_OF_NAMES =
            Set.of("backbone", "optimizer", "learning", "map", "cell", "network", "unit", "module", "block", "layer");
    /** A layer of these is what the layer does. */
    private static final Set<String> LAYERS = Set.of("convolution", "attention", "pooling", "normalization", "dropout");
    /** A model of these is a neural network. */
    private static final Set<String> NETWORKS = Set.of("recurrent", "convolutional", "feedforward");
    /** Heads that stand for one another. */
    private static final List<Set<String>> ALIKE = List.of(
            Set.of("network", "model", "architecture"),
            Set.of("algorithm", "method", "approach", "technique", "framework", "procedure"));

    /** What a thing is called beside its variants, or by whom it was made, and how many: none of it makes another thing of it. */
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
            "multiple",
            "several",
            "various",
            "google",
            "deepmind",
            "openai",
            "facebook",
            "microsoft");

    /** What adds nothing to the name of a dataset. */
    private static final Set<String> HEADS_OF_DATASETS =
            Set.of("data", "game", "environment", "domain", "suite", "simulator", "collection", "testbed");

    /** What adds nothing to a short form: what is computed by it, and how. */
    private static final Set<String> HEADS_OF_SHORT_FORMS = Set.of("bound", "representation", "feature");

    private static final Set<String> MODIFIERS_OF_SHORT_FORMS =
            Set.of("sampled", "sample-based", "samplebased", "simple", "basic", "trained", "pre-trained", "pretrained");

    private static final Pattern SHORT_FORM = Pattern.compile("[A-Z][A-Za-z]*[A-Z]s?");

    private final LexiconLabels labels;
    private final KnownForms forms;
    private final Rephrasings rephrasings;

    PlainNames(Lexicon lexicon, LexiconLabels labels) {
        this.labels = labels;
        this.forms = new KnownForms(lexicon);
        this.rephrasings = new Rephrasings(labels, forms);
    }

    /** The concepts of which a name is another wording, see {@link Rephrasings}. */
    List<Rephrasings.Found> rephrased(ConceptKind kind, String name) {
        return rephrasings.of(kind, name);
    }

    /** The key under which inflected forms of a name meet; empty for one word. */
    Optional<String> form(String name) {
        return forms.key(name);
    }

    /** The concept that has this name, an inflected form of it, or it as a long name under another kind. */
    Optional<ConceptKey> known(ConceptKind kind, String name) {
        return labels.of(kind, name)
                .or(() -> forms.of(kind, name))
                .or(() -> withOtherHead(kind, name))
                .or(() -> forms.ofAnyKind(name)
                        .map(found ->
                                kind == ConceptKind.TASK ? labels.field(found).orElse(found) : found));
    }

    /** "sequence-to-sequence network" is what the lexicon has as "sequence-to-sequence model", if it has just one such. */
    private Optional<ConceptKey> withOtherHead(ConceptKind kind, String name) {
        if (kind != ConceptKind.METHOD) {
            return Optional.empty();
        }
        String head = LabelKey.of(lastWord(name));
        Set<ConceptKey> found = new TreeSet<>();
        for (Set<String> alike : ALIKE) {
            String core = name.substring(0, name.length() - lastWord(name).length());
            if (alike.contains(head) && SEVERAL_WORDS.matcher(core).find()) {
                alike.forEach(other -> labels.of(kind, core + other).ifPresent(found::add));
            }
        }
        if (head.equals("error")) {
            labels.of(kind, name + " loss").ifPresent(found::add);
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** A name without a word at its beginning that adds nothing. */
    Optional<Plainer> withoutModifier(String name) {
        int space = name.indexOf(' ');
        String modifier = space < 0 ? "" : name.substring(0, space);
        String lower = modifier.toLowerCase(Locale.ROOT);
        String rest = name.substring(space + 1);
        boolean empty = EMPTY_MODIFIERS.contains(lower)
                || (MODIFIERS_OF_SHORT_FORMS.contains(lower)
                        && SHORT_FORM.matcher(rest).matches());
        return empty ? Optional.of(new Plainer(rest, addsNothing(name, rest, modifier))) : Optional.empty();
    }

    /** A name without a word at its end that adds nothing to any name. */
    Optional<Plainer> withoutHead(ConceptKind kind, String name) {
        int space = name.lastIndexOf(' ');
        if (space < LEAST_CORE) {
            return Optional.empty();
        }
        String core = name.substring(0, space);
        String head = LabelKey.of(name.substring(space));
        boolean empty = EMPTY_HEADS.contains(head)
                || (head.equals("function") && core.endsWith("loss"))
                || (head.equals("loss") && core.endsWith("error"))
                || (kind == ConceptKind.DATASET && HEADS_OF_DATASETS.contains(head))
                || (HEADS_OF_SHORT_FORMS.contains(head)
                        && SHORT_FORM.matcher(core).matches())
                || (head.equals("layer") && LAYERS.contains(lastWord(core).toLowerCase(Locale.ROOT)));
        return empty ? Optional.of(new Plainer(core, addsNothing(name, core, lastWord(name)))) : Optional.empty();
    }

    /** The concepts that a name is since its last words only say of what class they are, with the reason. */
    Map<ConceptKey, String> withClass(ConceptKind kind, String name) {
        Map<ConceptKey, String> found = new LinkedHashMap<>();
        for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
            String core = name.substring(0, space);
            String words = name.substring(space + 1);
            labels.of(kind, core)
                    .filter(concept -> (HEADS_OF_NAMES.contains(LabelKey.of(words)) && isProperName(concept, core))
                            || forms.isClassOf(concept, words))
                    .ifPresent(concept -> found.put(concept, addsNothing(name, core, words)));
        }
        int space = name.lastIndexOf(' ');
        if (space > 0
                && LabelKey.of(lastWord(name)).equals("model")
                && NETWORKS.contains(lastWord(name.substring(0, space)).toLowerCase(Locale.ROOT))) {
            String core = name.substring(0, space);
            labels.of(kind, core + " neural network")
                    .or(() -> labels.of(kind, core + " network"))
                    .ifPresent(concept ->
                            found.put(concept, name + " is " + concept.label() + ": these models are networks"));
        }
        return found;
    }

    private static boolean isProperName(ConceptKey concept, String core) {
        return concept.label().chars().anyMatch(Character::isUpperCase)
                || MIXED_CASE.matcher(core).find();
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private static String addsNothing(String name, String rest, String words) {
        return name + " is " + rest + ": \"" + words + "\" adds nothing";
    }
}
