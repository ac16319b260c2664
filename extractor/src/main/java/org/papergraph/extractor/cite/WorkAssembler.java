package org.papergraph.extractor.cite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.papergraph.extractor.cite.WorkMention.Kind;
import org.papergraph.ontology.CitedWork;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.Mention;
import org.papergraph.ontology.Span;
import org.papergraph.ontology.TextPart;

/** Makes one cited work of its mentions: the best that any of them says. */
final class WorkAssembler {

    private static final int LONGEST_LABEL = 5;

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
        Optional<String> title = title(work, year);
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

    private Optional<String> title(List<WorkMention> work, Optional<Integer> year) {
        return title(work, Kind.REFERENCE)
                .or(() -> title(work, Kind.TITLE))
                .or(() -> title(work, Kind.NAMED))
                .or(() -> title(work, Kind.LINK))
                .or(() -> anchoredConcept(work)
                        .flatMap(label -> text.introductions().title(label)))
                .or(() -> anchoredTitle(work))
                .or(() -> conceptBefore(work, year));
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
        return anchors(work)
                .filter(anchor -> TitleShape.of(anchor) == TitleShape.CAPITALISED && !anchor.contains(" et al"))
                .findFirst();
    }

    /** "batch normalization (Ioffe & Szegedy, 2015)": what stands in front was introduced by a paper of about that year. */
    private Optional<String> conceptBefore(List<WorkMention> work, Optional<Integer> year) {
        if (year.isEmpty()) {
            return Optional.empty();
        }
        return work.stream()
                .filter(mention ->
                        mention.kind() == Kind.AUTHORS && mention.facts().year().isPresent())
                .flatMap(mention -> conceptBefore(mention, year.get()).stream())
                .findFirst();
    }

    private Optional<String> conceptBefore(WorkMention mention, int year) {
        Words words = text.words();
        int end = words.at(mention.span().start()) - 1;
        if ((!words.is(end, '(') && !words.is(end, '[')) || hasSeveralYears(mention)) {
            return Optional.empty();
        }
        end--;
        if (words.is(end, ')')) {
            end--;
        }
        for (int size = LONGEST_LABEL; size > 0; size--) {
            int first = end - size + 1;
            if (first < 0 || end < 0) {
                continue;
            }
            String label = text.text().substring(words.start(first), words.end(end));
            Optional<Concept> concept = text.introductions().concept(label);
            Optional<String> title = concept.flatMap(Concept::introducedBy);
            if (title.isPresent()
                    && concept.get().year().filter(y -> Math.abs(y - year) <= 1).isPresent()) {
                return title;
            }
        }
        return Optional.empty();
    }

    private boolean hasSeveralYears(WorkMention mention) {
        int years = 0;
        Words words = text.words();
        for (int i = words.at(mention.span().start());
                i < words.count() && words.end(i) <= mention.span().end();
                i++) {
            years += YearReader.plain(words, i) > 0 ? 1 : 0;
        }
        return years > 1;
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
