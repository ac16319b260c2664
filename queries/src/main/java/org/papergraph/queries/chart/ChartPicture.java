package org.papergraph.queries.chart;

import de.erichseifert.vectorgraphics2d.Processors;
import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import org.knowm.xchart.internal.chartpart.Chart;

/**
 * Draws a chart. Letters are drawn as outlines, so that an SVG looks the same wherever it is shown; the same data and fonts
 * give the same bytes.
 */
public final class ChartPicture {

    /** A pixel of the layout is so many of a PNG, for print and for dense screens. */
    private static final int PNG_SCALE = 2;

    private final Chart<?, ?> chart;

    /** @throws NoFontsException if text cannot be drawn */
    public ChartPicture(ChartData data) {
        Lettering lettering = Lettering.ofThisMachine();
        this.chart = data.kind() == ChartKind.BAR
                ? new BarLayout(data, lettering).chart()
                : new LineLayout(data, lettering).chart();
    }

    /** @param out is not closed */
    public void write(ChartFormat format, OutputStream out) throws IOException {
        switch (format) {
            case SVG -> writeSvg(out);
            case PNG -> writePng(out);
        }
    }

    private void writeSvg(OutputStream out) throws IOException {
        VectorGraphics2D graphics = new VectorGraphics2D();
        chart.paint(graphics, chart.getWidth(), chart.getHeight());
        Processors.get("svg")
                .getDocument(graphics.getCommands(), new PageSize(0, 0, chart.getWidth(), chart.getHeight()))
                .writeTo(out);
    }

    private void writePng(OutputStream out) throws IOException {
        BufferedImage image = new BufferedImage(
                chart.getWidth() * PNG_SCALE, chart.getHeight() * PNG_SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(PNG_SCALE, PNG_SCALE);
        chart.paint(graphics, chart.getWidth(), chart.getHeight());
        graphics.dispose();
        // Without a temporary file beside.
        ImageIO.setUseCache(false);
        ImageIO.write(image, "png", out);
    }
}
