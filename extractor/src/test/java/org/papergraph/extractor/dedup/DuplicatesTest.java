package org.papergraph.extractor.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.SourceLocation;
import org.papergraph.ontology.Summary;

class DuplicatesTest {

    private static final String TEXT =
            "The authors train a state-of-the-art value network on off-policy data, and show that"
                    + " twenty-step returns with importance-sampling ratios clipped at one are enough to keep it stable - if the"
                    + " replay buffer is not too old. See https://example.org/plot.png for the curves.";
    private static final String BARE = TEXT.replaceAll("https?://\\S+|-", "");
    private static final String OTHER =
            "A second reader of the very same paper writes about its proofs instead: the operator"
                    + " is a contraction in the maximum norm, and the bound on the fixed point's distance is tight for every pair of"
                    + " policies that differ in one state only.";

    @Test
    void copiesAreOneSummaryWithEveryPlaceWhereTheyStood() {
        Duplicates once = Duplicates.in(List.of(
                summary("a", "p1.txt", 2, TEXT), summary("b", "p2.txt", 7, BARE), summary("c", "p2.txt", 9, OTHER)));

        assertThat(once.copies()).isEqualTo(1);
        assertThat(once.summaries()).hasSize(2);
        assertThat(once.summaries().get(0).seenAt())
                .containsExactly(new SourceLocation("p1.txt", 2), new SourceLocation("p2.txt", 7));
    }

    @Test
    void theTextThatKeptItsHyphensCounts() {
        assertThat(Duplicates.in(List.of(summary("a", "x", 1, BARE), summary("b", "y", 1, TEXT)))
                        .summaries())
                .singleElement()
                .satisfies(summary -> {
                    assertThat(summary.id()).isEqualTo("b");
                    assertThat(summary.text()).isEqualTo(TEXT);
                });
    }

    @Test
    void theTitleOnOnePageServesTheCopiesThatHaveNone() {
        Summary titled = new Summary(
                "b",
                paper("Clipped Returns", "arxiv:2001.00001"),
                Optional.of("An abstract."),
                BARE,
                at("venue.txt", 3));

        assertThat(Duplicates.in(List.of(summary("a", "x", 1, TEXT), titled)).summaries())
                .singleElement()
                .satisfies(summary -> {
                    assertThat(summary.paper()).isEqualTo(titled.paper());
                    assertThat(summary.abstractText()).contains("An abstract.");
                    assertThat(summary.seenAt()).hasSize(2);
                });
    }

    @Test
    void differentSummariesOfOnePaperStayApart() {
        Summary one =
                new Summary("a", paper("Clipped Returns", "arxiv:2001.00001"), Optional.empty(), TEXT, at("x", 1));
        Summary two =
                new Summary("b", paper("Clipped Returns", "arxiv:2001.00001"), Optional.empty(), OTHER, at("x", 2));

        assertThat(Duplicates.in(List.of(one, two)).summaries()).containsExactly(one, two);
    }

    @Test
    void oneTextOfTwoPapersIsTwoSummaries() {
        Summary one =
                new Summary("a", paper("One Paper", "doi:10.1000/1"), Optional.empty(), "No summary.", at("x", 1));
        Summary two =
                new Summary("b", paper("Two Papers", "doi:10.1000/2"), Optional.empty(), "No summary.", at("x", 2));
        Summary untitled = new Summary("c", identified("doi:10.1000/3"), Optional.empty(), "No summary.", at("x", 3));

        assertThat(Duplicates.in(List.of(one, two, untitled)).summaries()).containsExactly(one, two, untitled);
    }

    @Test
    void aClusterNeverHoldsTwoTitlesThoughAnUntitledCopyLiesBetween() {
        Summary one = new Summary("a", paper("One Paper", "doi:10.1000/1"), Optional.empty(), TEXT, at("x", 1));
        Summary two = new Summary("b", paper("Two Papers", "doi:10.1000/2"), Optional.empty(), TEXT, at("x", 2));
        Summary untitled = summary("c", "x", 3, BARE);

        assertThat(Duplicates.in(List.of(one, two, untitled)).summaries()).hasSize(2);
    }

    @Test
    void titlesThatDifferInCaseAndPunctuationAreOne() {
        Summary one =
                new Summary("a", paper("R-Net: Reading, again", "doi:10.1000/1"), Optional.empty(), TEXT, at("x", 1));
        Summary two =
                new Summary("b", paper("R-NET - Reading Again", "doi:10.1000/1"), Optional.empty(), BARE, at("x", 2));

        assertThat(Duplicates.in(List.of(one, two)).summaries()).hasSize(1);
    }

    @Test
    void anAbstractIsNoCopyOfASummary() {
        Summary one = new Summary("a", PaperMetadata.NONE, Optional.of(TEXT), "", at("x", 1));
        Summary two = new Summary("b", PaperMetadata.NONE, Optional.of(TEXT), "", at("x", 2));

        assertThat(Duplicates.in(List.of(one, summary("c", "x", 3, TEXT))).summaries())
                .hasSize(2);
        assertThat(Duplicates.in(List.of(one, two)).summaries()).hasSize(1);
    }

    @Test
    void aTitleAloneIsNoCopyOfAnything() {
        Summary one = new Summary("a", paper("One Paper", "doi:10.1000/1"), Optional.empty(), "", at("x", 1));
        Summary two = new Summary("b", paper("One Paper", "doi:10.1000/1"), Optional.empty(), "", at("x", 2));

        assertThat(SummaryFingerprint.of(one)).isEmpty();
        assertThat(Duplicates.in(List.of(one, two)).summaries()).containsExactly(one, two);
    }

    @Test
    void anIdOfTwoTextsIsKeptByTheOneThatStandsFirstAndTheOtherIsRejected() {
        Summary first = summary("same", "a.jsonl", 3, TEXT);
        Summary second = summary("same", "a.jsonl", 10, OTHER);

        Duplicates once = Duplicates.in(List.of(second, first));

        assertThat(once.summaries()).containsExactly(first);
        assertThat(once.rejections())
                .singleElement()
                .hasToString("a.jsonl:10: its id same is also that of a.jsonl:3, with"
                        + " another text (duplicate-id); give one of the two another id");
    }

    @Test
    void nothingDependsOnTheOrderOfTheInput() {
        Random random = new Random(11);
        List<Summary> corpus = randomCorpus(random);
        Duplicates expected = Duplicates.in(corpus);
        assertThat(expected.copies()).isGreaterThan(100);

        for (int round = 0; round < 10; round++) {
            Collections.shuffle(corpus, random);
            assertThat(Duplicates.in(corpus)).isEqualTo(expected);
        }
    }

    @Test
    void everyLightlyChangedCopyIsFoundAndNothingElse() {
        Random random = new Random(12);
        DuplicateClusters<String> clusters = new DuplicateClusters<>();
        for (int i = 0; i < 300; i++) {
            String text = words(random, 150);
            clusters.add(i + " a", fingerprint(text));
            clusters.add(i + " b", fingerprint(text.substring(text.length() / 12)));
        }

        assertThat(clusters.clusters()).hasSize(300).allSatisfy(cluster -> {
            assertThat(cluster).hasSize(2);
            assertThat(cluster.get(0).split(" ")[0]).isEqualTo(cluster.get(1).split(" ")[0]);
        });
    }

    @Test
    void manyEqualTextsTakeNoQuadraticTime() {
        DuplicateClusters<Integer> clusters = new DuplicateClusters<>();
        SummaryFingerprint same = fingerprint(TEXT);
        for (int i = 0; i < 200_000; i++) {
            clusters.add(i, same);
        }

        assertThat(clusters.clusters())
                .singleElement()
                .satisfies(cluster -> assertThat(cluster).hasSize(200_000));
    }

    @Test
    void nothingCannotBeMerged() {
        assertThatThrownBy(() -> DuplicateMerge.merge(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Summary> randomCorpus(Random random) {
        List<Summary> corpus = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            String text = words(random, 40 + random.nextInt(60));
            for (int copy = random.nextInt(5); copy >= 0; copy--) {
                String changed = random.nextBoolean() ? text : text.replace("-", "");
                PaperMetadata paper = random.nextInt(3) == 0
                        ? paper("Paper " + random.nextInt(2) + " of " + i, "doi:10.1000/" + i)
                        : PaperMetadata.NONE;
                corpus.add(new Summary(
                        "id" + random.nextInt(200),
                        paper,
                        Optional.empty(),
                        changed,
                        at("f" + random.nextInt(5), corpus.size() + 1)));
            }
        }
        return corpus;
    }

    private static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(Integer.toString(random.nextInt(1 << 20), 36)).append(random.nextInt(4) == 0 ? "-" : " ");
        }
        return text.toString();
    }

    private static SummaryFingerprint fingerprint(String text) {
        return SummaryFingerprint.of(summary("x", "x", 1, text)).orElseThrow();
    }

    private static Summary summary(String id, String file, int line, String text) {
        return new Summary(id, PaperMetadata.NONE, Optional.empty(), text, at(file, line));
    }

    private static PaperMetadata paper(String title, String identifier) {
        return identified(identifier).withTitle(title);
    }

    private static PaperMetadata identified(String identifier) {
        return new PaperMetadata(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Identifier.parse(identifier).stream().toList());
    }

    private static List<SourceLocation> at(String file, int line) {
        return List.of(new SourceLocation(file, line));
    }
}
