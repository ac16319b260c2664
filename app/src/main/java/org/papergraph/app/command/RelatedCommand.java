package org.papergraph.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.papergraph.app.ExitCode;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.QueryException;
import org.papergraph.queries.bibtex.BibtexAnswer;
import org.papergraph.queries.find.PaperFinder;
import org.papergraph.queries.find.PaperRef;
import org.papergraph.queries.index.PaperIndex;
import org.papergraph.queries.json.JsonAnswers;
import org.papergraph.queries.related.Facet;
import org.papergraph.queries.related.Part;
import org.papergraph.queries.related.PartWeights;
import org.papergraph.queries.related.Related;
import org.papergraph.queries.related.RelatedAnswer;
import org.papergraph.queries.related.RelatedPapers;
import org.papergraph.queries.related.RelatedQuestion;
import org.papergraph.queries.related.RelatedText;
import org.papergraph.queries.related.YearRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code papergraph related}. */
@Command(
        name = "related",
        description = "List the papers most like one or several papers, or a text, and the reasons.",
        footer = {
            "",
            "  papergraph related 'Attention is all you need' --facet method",
            "  papergraph related arxiv:1810.04805 arxiv:1907.11692 --not arxiv:1706.03762 --year 2018..",
            "  papergraph related --text 'few-shot learning for segmentation' --seen read.txt"
        })
final class RelatedCommand extends Subcommand {

    /** What {@code --by} may say. */
    enum By {
        ALL,
        CONCEPTS,
        CITATIONS,
        TEXT;

        PartWeights weights() {
            return switch (this) {
                case ALL -> PartWeights.ALL;
                case CONCEPTS -> PartWeights.BY_CONCEPTS;
                case CITATIONS -> PartWeights.BY_CITATIONS;
                case TEXT -> PartWeights.BY_TEXT;
            };
        }
    }

    @Parameters(
            arity = "0..*",
            paramLabel = "PAPER",
            description = "Id, IRI, title or an unambiguous part of it; of several papers, what is like all of them.")
    private List<String> papers = List.of();

    @Option(names = "--not", paramLabel = "PAPER", description = "Not like this paper. May be given several times.")
    private List<String> not = List.of();

    @Option(names = "--text", paramLabel = "TEXT", description = "Like this text, alone or beside papers.")
    private Optional<String> text = Optional.empty();

    @Option(
            names = "--by",
            paramLabel = "REASONS",
            description = "concepts, citations, text or all of these (default: all).")
    private By by = By.ALL;

    @Option(
            names = "--facet",
            paramLabel = "FACET",
            description = "Alike in the background (the problem), the method or the result.")
    private Optional<Facet> facet = Optional.empty();

    @Option(names = "--type", paramLabel = "KIND", description = "Of the concepts, count only the methods, tasks, ...")
    private Optional<ConceptKind> kind = Optional.empty();

    @Option(names = "--year", paramLabel = "YEARS", description = "2015, 2015.., ..2018 or 2015..2018.")
    private Optional<String> years = Optional.empty();

    @Option(names = "--seen", paramLabel = "FILE", description = "Leave out the papers of this file, one a line.")
    private Optional<Path> seen = Optional.empty();

    @Option(
            names = "--weight",
            paramLabel = "PART=NUMBER",
            description = "How much concepts, citations, cocitations, authors, words, topic or kindred count.")
    private Map<Part, Double> weights = new LinkedHashMap<>();

    @Option(names = "--evidence", description = "Show the sentences that name the weightiest concepts.")
    private boolean evidence;

    @Option(
            names = "--limit",
            converter = AboveZero.class,
            paramLabel = "N",
            description = "No more than N papers (default: ${DEFAULT-VALUE}).")
    private int limit = 10;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, json or bibtex (default: table).")
    private RelatedFormat format = RelatedFormat.TABLE;

    RelatedCommand(PapergraphCommand shared) {
        super(shared);
    }

    @Override
    ExitCode run() throws IOException {
        if (papers.isEmpty() && text.isEmpty()) {
            throw new QueryException("no-seed", "related to what?", "give a paper, or --text");
        }
        if (weights.values().stream().anyMatch(weight -> weight < 0)) {
            throw new QueryException("bad-weight", "a weight is negative", "give 0 or more; --not is against a paper");
        }
        RelatedAnswer answer = shared.askIndexed(this::answer);
        switch (format) {
            case TABLE -> shared.print(new RelatedText(shared.console().width()).of(answer));
            case JSON -> new JsonAnswers().write(answer, shared.console().out());
            case BIBTEX ->
                answer.emptyBecause().ifPresent(why -> shared.console().err().println("no related papers: " + why));
        }
        return ExitCode.DONE;
    }

    private RelatedAnswer answer(GraphView view, PaperIndex index) {
        PaperFinder finder = new PaperFinder(view);
        List<PaperRef> seeds = papers.stream().map(finder::require).toList();
        RelatedQuestion question = new RelatedQuestion(
                seeds,
                not.stream().map(finder::require).toList(),
                text,
                by.weights().with(weights),
                facet,
                kind,
                years.map(YearRange::of).orElse(YearRange.ALL),
                seen(finder),
                limit);
        RelatedPapers related = new RelatedPapers(view, index);
        RelatedAnswer answer = related.answer(question);
        if (format == RelatedFormat.BIBTEX) {
            new BibtexAnswer(view, shared.console().out())
                    .write(answer.papers().stream().map(Related::iri).toList());
        }
        return evidence ? related.withEvidence(answer) : answer;
    }

    /** The IRIs of the papers in the file; lines that name none of the graph's are of no account. */
    private Set<String> seen(PaperFinder finder) {
        Set<String> iris = new HashSet<>();
        if (seen.isPresent()) {
            try {
                for (String line : Files.readAllLines(seen.get(), StandardCharsets.UTF_8)) {
                    if (!line.isBlank()) {
                        finder.known(line).forEach(node -> iris.add(node.getURI()));
                    }
                }
            } catch (IOException e) {
                throw new QueryException(
                        "unreadable-seen", "cannot read " + seen.get(), "name a UTF-8 file with a paper a line");
            }
        }
        return iris;
    }
}
