package org.papergraph.app.build;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.papergraph.app.ExitCode;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.Rejection;

/** What a run has to say of single summaries: counted, and the first ones kept to be listed. */
public final class Messages {

    private static final int LISTED = 20;

    private final List<String> rejections = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private int rejected;
    private int warned;

    public void reject(Rejection rejection) {
        rejected++;
        if (rejections.size() < LISTED) {
            rejections.add("rejected: " + rejection);
        }
    }

    /** Takes over what the extractor left out of a summary. */
    public void warn(Extraction extraction) {
        for (String warning : extraction.warnings()) {
            warned++;
            if (warnings.size() < LISTED) {
                warnings.add("warning: " + extraction.summary().seenAt().get(0) + ": " + warning);
            }
        }
    }

    /** How many items were rejected. */
    public int rejected() {
        return rejected;
    }

    /** How a run ends that has nothing else to say. */
    public ExitCode exitCode() {
        return rejected > 0 ? ExitCode.INPUT_REJECTED : ExitCode.DONE;
    }

    /** One line for each of the first, and one that counts the rest. */
    public List<String> lines() {
        return Stream.of(
                        warnings.stream(),
                        rest(warned - warnings.size(), "warning"),
                        rejections.stream(),
                        rest(rejected - rejections.size(), "rejected"))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<String> rest(int count, String what) {
        return count == 0 ? Stream.empty() : Stream.of(what + ": " + count + " more");
    }
}
