package org.papergraph.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.papergraph.extractor.PaperExtractor;
import org.papergraph.extractor.cite.CitationFinder;
import org.papergraph.extractor.combine.Combiners;
import org.papergraph.extractor.combine.EntityAssembler;
import org.papergraph.extractor.combine.NameFrequencies;
import org.papergraph.extractor.find.AbbreviationFinder;
import org.papergraph.extractor.find.Finder;
import org.papergraph.extractor.find.HeadNounFinder;
import org.papergraph.extractor.find.LexiconFinder;
import org.papergraph.extractor.find.NameFinder;
import org.papergraph.extractor.find.NamingFinder;
import org.papergraph.extractor.find.Vote;
import org.papergraph.extractor.text.AnalysedText;
import org.papergraph.ontology.Lexicon;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.SourceLocation;
import org.papergraph.ontology.Summary;
import org.papergraph.ontology.TextPart;

/**
 * The processor time that each stage of the extraction takes for an abstract, on one thread, warm: {@code StageSpeed
 * ABSTRACTS.jsonl.gz}.
 */
public final class StageSpeed {

    private static final int ABSTRACTS = 2000;
    private static final int ROUNDS = 3;

    private final Map<String, Long> nanoseconds = new LinkedHashMap<>();
    private final Lexicon lexicon = Lexicon.own();
    private final PaperExtractor extractor = new PaperExtractor(lexicon);
    private final EntityAssembler assembler = new EntityAssembler(lexicon, NameFrequencies.own(), Combiners.own());
    private final CitationFinder citations = new CitationFinder(lexicon);
    private final AbbreviationFinder abbreviations = new AbbreviationFinder();
    private final List<Finder> finders = List.of(
            new LexiconFinder(lexicon), abbreviations, new NameFinder(), new HeadNounFinder(), new NamingFinder());

    private StageSpeed() {}

    public static void main(String[] arguments) throws IOException {
        List<Summary> summaries = read(Path.of(arguments[0]));
        StageSpeed speed = new StageSpeed();
        for (int round = 0; round < ROUNDS; round++) {
            speed.nanoseconds.clear();
            summaries.forEach(speed::measure);
        }
        double sum = 0;
        for (Map.Entry<String, Long> entry : speed.nanoseconds.entrySet()) {
            double micros = entry.getValue() / 1e3 / summaries.size();
            sum += micros;
            System.out.printf(Locale.ROOT, "  %-12s %6.0f us an abstract%n", entry.getKey(), micros);
        }
        System.out.printf(Locale.ROOT, "  %-12s %6.0f us, %.0f abstracts/s a thread%n", "all", sum, 1e6 / sum);
        System.out.printf(
                Locale.ROOT,
                "  citations take %.1f %% of the extraction%n",
                100 * new CitationShare(speed.extractor, speed.assembler).of(summaries));
    }

    static List<Summary> read(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<Summary> summaries = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null && summaries.size() < ABSTRACTS; line = in.readLine()) {
                JsonNode json = mapper.readTree(line);
                String text = json.path("title").asText() + ".\n\n"
                        + json.path("abstract").asText();
                summaries.add(new Summary(
                        "x", PaperMetadata.NONE, Optional.empty(), text, List.of(new SourceLocation("abstracts", 0))));
            }
        }
        return summaries;
    }

    private void measure(Summary summary) {
        List<AnalysedText> texts = timed("read", () -> extractor.read(summary));
        for (AnalysedText text : texts) {
            List<Vote> votes = new ArrayList<>();
            finders.forEach(finder -> votes.addAll(timed(finder.name(), () -> finder.find(text))));
            timed("combine", () -> assembler.assemble(votes, abbreviations.pairs(text)));
            timed("cite", () -> citations.find(summary, TextPart.SUMMARY, text.sourceSentences()));
        }
    }

    private <T> T timed(String stage, Supplier<T> work) {
        long start = cpu();
        T result = work.get();
        nanoseconds.merge(stage, cpu() - start, Long::sum);
        return result;
    }

    /** This thread's own time in ns, so that a busy machine does not count. */
    static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
