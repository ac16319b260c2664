package org.papergraph.queries;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.graph.store.Corpus;
import org.papergraph.ontology.CitationLink;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.ConceptLink;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.LinkedPaper;
import org.papergraph.ontology.Mention;
import org.papergraph.ontology.Paper;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.Role;
import org.papergraph.ontology.SourceLocation;
import org.papergraph.ontology.Span;
import org.papergraph.ontology.Summary;
import org.papergraph.ontology.TextPart;

/**
 * Reads linked papers from a text with marked places.
 *
 * <pre>
 * + kind | label | other, labels | broader | year | introducedIn | why; it has them
 * ~ key | title | authors; … | year                          a paper that is only cited
 * = summary id | key | title | authors; … | year | venue      followed by the lines of the summary, one sentence each
 * {words|kind:label|role|confidence}                          a mention of a concept
 * {words|cites:key}                                           a mention of a paper
 * </pre>
 */
public final class TestCorpus {

    private static final Pattern MARK = Pattern.compile("\\{([^|}]+)\\|([^}]+)\\}");

    private final Map<String, Paper> papers = new LinkedHashMap<>();
    private final List<Concept> concepts = new ArrayList<>();
    private final List<LinkedPaper> linked = new ArrayList<>();

    private TestCorpus() {}

    /** The corpus of the resource corpus.txt. */
    public static Corpus small() {
        try (InputStream in = TestCorpus.class.getResourceAsStream("corpus.txt")) {
            return parse(new String(Objects.requireNonNull(in).readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Corpus parse(String text) {
        TestCorpus corpus = new TestCorpus();
        List<String> lines = text.lines().filter(line -> !line.startsWith("#")).toList();
        lines.stream()
                .filter(line -> line.startsWith("~ ") || line.startsWith("= "))
                .forEach(corpus::readPaper);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("+ ")) {
                corpus.readConcept(fields(line, 7));
            } else if (line.startsWith("= ")) {
                int end = i + 1;
                while (end < lines.size() && !lines.get(end).isBlank()) {
                    end++;
                }
                corpus.readSummary(fields(line, 6), i + 1, lines.subList(i + 1, end));
            }
        }
        return new Corpus(corpus.linked.stream(), corpus.concepts, "test");
    }

    private static List<String> fields(String line, int count) {
        List<String> fields = new ArrayList<>(Arrays.stream(line.substring(2).split("\\|", -1))
                .map(String::strip)
                .toList());
        while (fields.size() < count) {
            fields.add("");
        }
        return fields;
    }

    private void readConcept(List<String> fields) {
        concepts.add(new Concept(
                new ConceptKey(ConceptKind.of(fields.get(0)), fields.get(1)),
                list(fields.get(2), ","),
                Set.of(),
                list(fields.get(3), ","),
                year(fields.get(4)),
                Optional.of(fields.get(5)).filter(title -> !title.isEmpty()),
                list(fields.get(6), ";")));
    }

    private void readPaper(String line) {
        List<String> fields = new ArrayList<>(fields(line, 6));
        if (line.startsWith("= ")) {
            fields.remove(0);
        }
        String key = fields.get(0);
        boolean titled = !key.startsWith("text:");
        PaperMetadata metadata = new PaperMetadata(
                titled ? Optional.of(fields.get(1)) : Optional.empty(),
                list(fields.get(2), ";"),
                year(fields.get(3)),
                line.startsWith("= ") ? Optional.of(fields.get(4)).filter(v -> !v.isEmpty()) : Optional.empty(),
                List.of(),
                key.startsWith("arxiv:") ? Identifier.parse(key).stream().toList() : List.of());
        papers.put(key, new Paper(key, fields.get(1), metadata));
    }

    private void readSummary(List<String> fields, int line, List<String> sentences) {
        String id = fields.get(0);
        Paper paper = Objects.requireNonNull(papers.get(fields.get(1)));
        StringBuilder text = new StringBuilder();
        Map<String, List<Mention>> marks = new LinkedHashMap<>();
        for (String sentence : sentences) {
            readSentence(sentence, text, marks);
        }
        Summary summary = new Summary(
                id,
                paper.metadata(),
                Optional.empty(),
                text.toString(),
                List.of(new SourceLocation("corpus.txt", line)));
        List<ConceptLink> links = new ArrayList<>();
        List<CitationLink> citations = new ArrayList<>();
        marks.forEach((mark, mentions) -> {
            if (mark.startsWith("cites:")) {
                Paper cited = Objects.requireNonNull(papers.get(mark.substring("cites:".length())));
                citations.add(new CitationLink(cited, true, mentions.get(0).text(), mentions));
            } else {
                links.add(link(mark, mentions));
            }
        });
        linked.add(new LinkedPaper(paper, summary, links, citations));
    }

    private static void readSentence(String sentence, StringBuilder text, Map<String, List<Mention>> marks) {
        int from = text.length();
        int plain = MARK.matcher(sentence).replaceAll("$1").length();
        Span whole = new Span(from, from + plain);
        Matcher mark = MARK.matcher(sentence);
        int at = 0;
        while (mark.find()) {
            text.append(sentence, at, mark.start());
            Span span = new Span(text.length(), text.length() + mark.group(1).length());
            text.append(mark.group(1));
            marks.computeIfAbsent(mark.group(2), m -> new ArrayList<>())
                    .add(new Mention(TextPart.SUMMARY, span, mark.group(1), whole, List.of("lexicon")));
            at = mark.end();
        }
        text.append(sentence, at, sentence.length()).append('\n');
    }

    private static ConceptLink link(String mark, List<Mention> mentions) {
        String[] parts = mark.split("\\|");
        String[] concept = parts[0].split(":", 2);
        return new ConceptLink(
                new ConceptKey(ConceptKind.of(concept[0]), concept[1]),
                Role.of(parts[1]),
                Double.parseDouble(parts[2]),
                mentions);
    }

    private static List<String> list(String field, String separator) {
        return Arrays.stream(field.split(separator))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static Optional<Integer> year(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(field));
    }
}
