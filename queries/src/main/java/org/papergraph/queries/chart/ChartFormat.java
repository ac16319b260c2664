package org.papergraph.queries.chart;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.papergraph.queries.QueryException;

/** What kind of file a picture is. */
public enum ChartFormat {
    SVG,
    PNG;

    /**
     * By the ending of the file's name, in upper or lower case.
     *
     * @throws QueryException {@code unknown-ending}
     */
    public static ChartFormat of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new QueryException(
                        "unknown-ending",
                        "the ending of " + file + " does not say what picture it is",
                        "end it with .svg or .png"));
    }
}
