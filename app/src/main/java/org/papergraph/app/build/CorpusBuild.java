package org.papergraph.app.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.app.Console;
import org.papergraph.app.ExitCode;
import org.papergraph.app.Failure;
import org.papergraph.extractor.PaperExtractor;
import org.papergraph.extractor.archive.ArchivedSummary;
import org.papergraph.extractor.archive.ExtractionArchive;
import org.papergraph.extractor.link.CorpusLinks;
import org.papergraph.extractor.link.CorpusSurvey;
import org.papergraph.extractor.source.SummarySource;
import org.papergraph.graph.store.Absent;
import org.papergraph.graph.store.Corpus;
import org.papergraph.graph.store.KnowledgeGraph;
import org.papergraph.graph.store.UpdateCounts;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.Lexicon;
import org.papergraph.ontology.LinkedPaper;
import org.papergraph.ontology.Summary;

/**
 * The whole way from inputs to a graph that is up to date: read, extract, keep in the archive, link all that the archive
 * holds, and update the graph in one transaction. If it is stopped at any point, the next build goes on from there.
 */
public final class CorpusBuild {

    private final BuildOptions options;
    private final Optional<Console> watched;
    private final Lazy<Lexicon> lexicon;
    private final Lazy<PaperExtractor> extractor;
    private final Messages messages = new Messages();

    /** @param watched where progress is shown, if anybody watches */
    public CorpusBuild(BuildOptions options, Optional<Console> watched) {
        this.options = options;
        this.watched = watched;
        // A build in which nothing is new needs neither.
        this.lexicon = new Lazy<>(() -> Lexicons.with(options.inputs().lexicons()));
        this.extractor = new Lazy<>(() -> new PaperExtractor(lexicon.get()));
    }

    /**
     * Builds.
     *
     * @throws Failure {@code archive-failed} if the disk is full or fails; the graph is then as it was
     * @throws org.papergraph.graph.store.StoreUnavailableException if the graph cannot be opened or written
     */
    public BuildReport run() {
        Instant start = Instant.now();
        if (!options.inputs().lexicons().isEmpty()) {
            // What is wrong with a user's lexicon is told before anything is touched.
            lexicon.get();
        }
        try (KnowledgeGraph graph = KnowledgeGraph.openOrCreate(options.graph(), options.base())) {
            ExtractionArchive archive = ExtractionArchive.open(options.graph().resolve("extractions"));
            ArchiveUpdate update = read(archive);
            Instant whenRead = Instant.now();
            Optional<BuildReport.Linking> linking = Optional.empty();
            DistinctExtractions distinct = DistinctExtractions.of(
                    archive, this::extract, new OrderedParallel(options.inputs().jobs()));
            distinct.rejections().forEach(messages::reject);
            LinkMark mark = new LinkMark(graph);
            if (!mark.isOf(archive)) {
                linking = Optional.of(link(distinct, graph));
                mark.set(archive);
            }
            Instant whenStored = Instant.now();
            // Archive and extractions are not asked after this: of a large corpus they would take room that the index
            // needs.
            int summaries = places(archive) - distinct.rejections().size();
            new GraphIndex(graph).refresh();
            Instant end = Instant.now();
            return new BuildReport(
                    options.graph(),
                    update.entries(),
                    update.extracted(),
                    summaries,
                    linking,
                    messages,
                    new BuildReport.Times(
                            Duration.between(start, whenRead),
                            Duration.between(whenRead, whenStored),
                            Duration.between(whenStored, end)));
        } catch (IOException | UncheckedIOException e) {
            throw new Failure(
                    ExitCode.STORE_UNAVAILABLE,
                    "archive-failed",
                    "cannot read or write the extractions in " + options.graph() + ": " + e.getMessage(),
                    "make room or check the disk; the graph is as it was");
        }
    }

    private Extraction extract(Summary summary) {
        return extractor.get().extract(summary);
    }

    private ArchiveUpdate read(ExtractionArchive archive) throws IOException {
        ArchiveUpdate update = new ArchiveUpdate(
                archive,
                ExtractorIdentity.with(options.inputs().lexicons()),
                new Extractions(this::extract, options.inputs().jobs()),
                messages);
        SummarySource source = options.inputs().open();
        try (Progress progress = Progress.on(watched, source)) {
            update.run(source, progress);
        }
        return update;
    }

    private BuildReport.Linking link(DistinctExtractions extractions, KnowledgeGraph graph) {
        Instant start = Instant.now();
        watched.ifPresent(console -> console.err().println("linking and storing…"));
        CorpusLinks links = survey(extractions);
        Duration surveying = Duration.between(start, Instant.now());
        LinkTally tally = new LinkTally();
        try (Stream<Optional<LinkedPaper>> all = extractions.stream(links::link)) {
            Stream<LinkedPaper> papers = all.flatMap(Optional::stream).peek(tally::add);
            int size = extractions.size() - links.copies();
            Corpus corpus = new Corpus(papers, size, links.concepts(), options.version());
            UpdateCounts counts = graph.update(corpus, Absent.REMOVE);
            return new BuildReport.Linking(tally, counts, surveying);
        }
    }

    private CorpusLinks survey(DistinctExtractions extractions) {
        CorpusSurvey survey = new CorpusSurvey(lexicon.get());
        try (Stream<CorpusSurvey.Note> all = extractions.stream(CorpusSurvey::note)) {
            all.forEach(survey::add);
        }
        return survey.links();
    }

    private static int places(ExtractionArchive archive) {
        return archive.summaries().stream()
                .map(ArchivedSummary::places)
                .mapToInt(java.util.Set::size)
                .sum();
    }
}
