package org.papergraph.extractor.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Which files of a folder nobody means when naming the folder. */
final class FolderRules {

    private static final Set<String> PASSED_OVER =
            Set.of("changelog", "code_of_conduct", "contributing", "copying", "licence", "license", "notice");

    private FolderRules() {}

    /** Whether a file or folder is neither hidden nor an editor's backup. */
    static boolean isVisible(Path entry) throws IOException {
        String name = entry.getFileName().toString();
        return !name.startsWith(".") && !name.endsWith("~") && !Files.isHidden(entry);
    }

    /**
     * Whether a file belongs to the project around the summaries: its licence, its rules, its README. Below the top folder a
     * README may well be the note on a paper.
     */
    static boolean isPassedOver(String fileName, boolean inTopFolder) {
        String stem = fileName.replaceFirst("\\..*", "").toLowerCase(Locale.ROOT);
        return PASSED_OVER.contains(stem) || (inTopFolder && stem.equals("readme"));
    }
}
