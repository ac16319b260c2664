package org.papergraph.app.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.papergraph.extractor.source.Format;
import org.papergraph.extractor.source.Sources;
import org.papergraph.extractor.source.SummarySource;

/**
 * What is read, and how.
 *
 * @param names files, folders and "-" for standard input
 * @param as the format of all of them; found by content if empty
 * @param lexicons files of the user's own concepts, of which a later one counts more
 * @param jobs how many threads extract; positive
 */
public record Inputs(List<String> names, Optional<Format> as, List<Path> lexicons, int jobs) {

    public Inputs {
        names = List.copyOf(names);
        lexicons = List.copyOf(lexicons);
        if (jobs < 1) {
            throw new IllegalArgumentException("someone must do the work: " + jobs);
        }
    }

    SummarySource open() {
        return Sources.open(names, as);
    }
}
