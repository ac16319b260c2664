package org.papergraph.queries.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import org.papergraph.queries.text.Printable;

/** The font of the charts, and how much of a text fits. */
final class Lettering {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final String CUT = "…";

    private final Font font;

    private Lettering(Font font) {
        this.font = font;
    }

    /** @throws NoFontsException if this Java cannot draw text, as on servers without any font */
    static Lettering ofThisMachine() {
        try {
            Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
            new TextLayout("x", font, CONTEXT).getAdvance();
            return new Lettering(font);
        } catch (RuntimeException | LinkageError | InternalError e) {
            throw new NoFontsException(e);
        }
    }

    Font plain() {
        return font;
    }

    Font bold(float size) {
        return font.deriveFont(Font.BOLD, size);
    }

    double width(String text) {
        return text.isEmpty() ? 0 : new TextLayout(text, font, CONTEXT).getAdvance();
    }

    /** The text, or as much of its beginning as is so wide, with an ellipsis. Never empty, for a layout cannot be. */
    String fitted(String text, double pixels) {
        String shown = Printable.of(text).strip();
        if (shown.isEmpty()) {
            return "?";
        }
        if (width(shown) <= pixels) {
            return shown;
        }
        int end = shown.length();
        while (end > 0 && width(shown.substring(0, end).strip() + CUT) > pixels) {
            end = shown.offsetByCodePoints(end, -1);
        }
        return shown.substring(0, end).strip() + CUT;
    }
}
