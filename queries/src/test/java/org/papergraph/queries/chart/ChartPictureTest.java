package org.papergraph.queries.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

class ChartPictureTest {

    private static final int WHITE = 0xFFFFFFFF;

    @BeforeAll
    static void withoutAScreen() {
        System.setProperty("java.awt.headless", "true");
    }

    /** Bars and lines, few and many, with short, long and hostile names. */
    static List<ChartData> charts() {
        List<ChartData> charts = new ArrayList<>();
        Random random = new Random(20261126);
        for (int size : new int[] {1, 7, 40}) {
            charts.add(chart(ChartKind.BAR, size, 1, random));
            charts.add(chart(ChartKind.BAR, size, 3, random));
            charts.add(chart(ChartKind.LINE, size, 1, random));
            charts.add(chart(ChartKind.LINE, size, 8, random));
        }
        return charts;
    }

    @ParameterizedTest
    @MethodSource("charts")
    void nothingIsCutOffAtTheEdge(ChartData data) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes(data, ChartFormat.PNG)));
        int right = image.getWidth() - 1;
        int bottom = image.getHeight() - 1;

        assertThat(IntStream.rangeClosed(0, right)).allMatch(x -> image.getRGB(x, 0) == WHITE);
        assertThat(IntStream.rangeClosed(0, right)).allMatch(x -> image.getRGB(x, bottom) == WHITE);
        assertThat(IntStream.rangeClosed(0, bottom)).allMatch(y -> image.getRGB(0, y) == WHITE);
        assertThat(IntStream.rangeClosed(0, bottom)).allMatch(y -> image.getRGB(right, y) == WHITE);
        assertThat(IntStream.rangeClosed(0, bottom)).anyMatch(y -> image.getRGB(right / 2, y) != WHITE);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void anSvgIsXmlWithEachBarInIt(ChartData data) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        // The DTD that it names is in the net.
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        Document svg = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes(data, ChartFormat.SVG)));

        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(Stream.of("path", "rect", "circle", "ellipse", "polygon", "polyline")
                        .mapToInt(shape -> svg.getElementsByTagName(shape).getLength())
                        .sum())
                .isGreaterThanOrEqualTo(data.places().size());
    }

    @Test
    void theSameDataGiveTheSameBytes() throws IOException {
        for (ChartFormat format : ChartFormat.values()) {
            ChartData data = chart(ChartKind.BAR, 12, 2, new Random(5));

            assertThat(bytes(data, format)).isEqualTo(bytes(data, format));
        }
    }

    @Test
    void aLongNameIsShortenedWithAnEllipsis() {
        Lettering lettering = Lettering.ofThisMachine();

        assertThat(lettering.fitted("short", 100)).isEqualTo("short");
        assertThat(lettering.fitted("a\u0007b\u202E\nc", 100)).isEqualTo("a b  c");
        assertThat(lettering.fitted(" \u200F ", 100)).isEqualTo("?");
        assertThat(lettering.fitted("\uD83D\uDE00".repeat(99), 100))
                .endsWith("…")
                .hasSizeLessThan(30);
        assertThat(lettering.width(lettering.fitted("many words ".repeat(20), 100)))
                .isLessThanOrEqualTo(100);
    }

    private static ChartData chart(ChartKind kind, int places, int series, Random random) {
        return new ChartData(
                kind,
                name(random),
                "year",
                "papers",
                IntStream.range(0, places)
                        .mapToObj(i -> kind == ChartKind.LINE ? String.valueOf(1990 + i) : name(random))
                        .toList(),
                IntStream.range(0, series)
                        .mapToObj(i -> new ChartSeries(
                                name(random),
                                Stream.generate(() -> OptionalDouble.of(random.nextInt(3) * random.nextInt(999)))
                                        .limit(places)
                                        .toList()))
                        .toList(),
                List.of());
    }

    private static String name(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> "BERT";
            case 1 -> "A Neural Probabilistic Language Model of Considerable Length, and then some more words";
            case 2 -> "";
            case 3 -> "<b>\"&\u0000\u001B[2J\uFFFE";
            case 4 -> "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW";
            default -> "日本語 \uD83D\uDE00 שלום e\u0301";
        };
    }

    private static byte[] bytes(ChartData data, ChartFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ChartPicture(data).write(format, out);
        return out.toByteArray();
    }
}
