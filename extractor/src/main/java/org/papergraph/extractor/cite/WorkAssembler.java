package org.papergraph.extractor.cite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.extractor.cite.WorkMention.Kind;
import org.papergraph.ontology.CitedWork;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.Mention;
import org.papergraph.ontology.Span;
import org.papergraph.ontology.TextPart;

/** Makes one cited work of its mentions: the best that any of them says. */
final class WorkAssembler {

    private static final int LEAST_TITLE_WORDS = 4;

    /** A link's text that ends so names a thing and not its paper. */
    private static final Pattern GENERIC_END = Pattern.compile(
            "(?i)\\b(?:model|method|dataset|algorithm|architecture|approach|framework|paper|corpus|benchmark)s?$");

    private final CiteText text;
    private final TextPart part;
    private final Sentences sentences;

    WorkAssembler(CiteText text, TextPart part, Sentences sentences) {
        this.text = text;
        this.part = part;
        this.sentences = sentences;
    }

    CitedWork assemble(List<WorkMention> work) {
        Optional<String> introduces =
                first(work, mention -> mention.facts().introduces()).or(() -> anchoredConcept(work));
        List<String> authors = authors(work);
        boolean more = work.stream().anyMatch(mention -> mention.facts().more());
        Optional<Integer> year = first(work, mention -> mention.facts().year());
        List<Identifier> identifiers = identifiers(work);
        Optional<String> title = title(work);
        List<String> forms = forms(work);
        String name = name(work, authors, more, year, title, identifiers, forms.get(0));
        return new CitedWork(name, forms, title, authors, year, identifiers, introduces, mentions(work));
    }

    private static <T> Optional<T> first(
            List<WorkMention> work, java.util.function.Function<WorkMention, Optional<T>> fact) {
        return Stream.of(Kind.REFERENCE, Kind.AUTHORS, Kind.TITLE, Kind.NAMED, Kind.POINTER, Kind.LINK)
                .flatMap(kind -> work.stream().filter(mention -> mention.kind() == kind))
                .flatMap(mention -> fact.apply(mention).stream())
                .findFirst();
    }

    private static List<String> authors(List<WorkMention> work) {
        return first(work, mention -> Optional.of(mention.facts().authors()).filter(names -> !names.isEmpty()))
                .orElse(List.of());
    }

    private static List<Identifier> identifiers(List<WorkMention> work) {
        return work.stream()
                .flatMap(mention -> mention.facts().identifiers().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<String> title(List<WorkMention> work) {
        return title(work, Kind.REFERENCE)
                .or(() -> title(work, Kind.TITLE))
                .or(() -> title(work, Kind.NAMED))
                .or(() -> title(work, Kind.LINK))
                .or(() -> anchoredConcept(work)
                        .flatMap(label -> text.introductions().title(label)))
                .or(() -> anchoredTitle(work))
                .or(() -> title(work, Kind.AUTHORS))
                .or(() -> title(work, Kind.POINTER));
    }

    private static Optional<String> title(List<WorkMention> work, Kind kind) {
        return work.stream()
                .filter(mention -> mention.kind() == kind)
                .flatMap(mention -> mention.facts().title().stream())
                .max(Comparator.comparingInt(String::length));
    }

    private Stream<String> anchors(List<WorkMention> work) {
        return work.stream().flatMap(mention -> mention.anchor().stream()).map(span -> span.of(text.text()));
    }

    private Optional<String> anchoredConcept(List<WorkMention> work) {
        return anchors(work)
                .filter(label -> text.introductions().title(label).isPresent())
                .findFirst();
    }

    private Optional<String> anchoredTitle(List<WorkMention> work) {
        return anchors(work).filter(this::isTitle).findFirst();
    }

    private boolean isTitle(String anchor) {
        boolean shaped = TitleShape.of(anchor) == TitleShape.CAPITALISED
                && anchor.split("\\s+").length >= LEAST_TITLE_WORDS
                && !anchor.endsWith(")")
                && !GENERIC_END.matcher(anchor).find()
                && !anchor.contains(" et al");
        return shaped || (text.introductions().isTitle(anchor) && anchor.indexOf(' ') > 0);
    }

    private List<String> forms(List<WorkMention> work) {
        Set<String> forms = new LinkedHashSet<>();
        for (WorkMention mention : work) {
            forms.add(mention.span().of(text.text()));
            mention.anchor().ifPresent(span -> forms.add(span.of(text.text())));
        }
        return List.copyOf(forms);
    }

    private List<Mention> mentions(List<WorkMention> work) {
        Map<Span, List<String>> finders = new LinkedHashMap<>();
        for (WorkMention mention : work) {
            finders.computeIfAbsent(mention.span(), span -> new ArrayList<>())
                    .add(mention.kind().finder());
            mention.anchor()
                    .ifPresent(span -> finders.computeIfAbsent(span, s -> new ArrayList<>())
                            .add(Kind.LINK.finder()));
        }
        List<Mention> mentions = new ArrayList<>();
        finders.forEach((span, names) ->
                mentions.add(new Mention(part, span, span.of(text.text()), sentences.around(span), names)));
        return mentions;
    }

    private static String name(
            List<WorkMention> work,
            List<String> authors,
            boolean more,
            Optional<Integer> year,
            Optional<String> title,
            List<Identifier> identifiers,
            String form) {
        if (!authors.isEmpty()) {
            List<String> surnames = authors.stream().map(AuthorNames::surname).toList();
            String who = surnames.size() > 2 || (more && surnames.size() >= 1)
                    ? surnames.get(0) + " et al."
                    : String.join(" and ", surnames);
            return year.map(y -> who + " " + y).orElse(who);
        }
        Optional<WorkMention> named =
                work.stream().filter(mention -> mention.kind() == Kind.NAMED).findFirst();
        if (named.isPresent()) {
            return named.get()
                    .facts()
                    .introduces()
                    .map(concept -> "the " + concept + " paper")
                    .orElse(form);
        }
        return title.or(() -> identifiers.stream().findFirst().map(Identifier::toString))
                .orElse(form);
    }
}
