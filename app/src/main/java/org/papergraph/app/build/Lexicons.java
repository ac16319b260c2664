package org.papergraph.app.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.papergraph.app.ExitCode;
import org.papergraph.app.Failure;
import org.papergraph.graph.vocabulary.UserVocabulary;
import org.papergraph.ontology.Lexicon;
import org.papergraph.ontology.LexiconFormatException;

/** Our own lexicon together with the user's. */
public final class Lexicons {

    private Lexicons() {}

    /**
     * Our lexicon and these files, of which a later one counts more.
     *
     * @throws Failure {@code bad-lexicon} or {@code missing-lexicon}
     */
    public static Lexicon with(List<Path> files) {
        Lexicon all = Lexicon.own();
        for (Path file : files) {
            try {
                all = all.with(UserVocabulary.takes(file) ? UserVocabulary.read(file, all) : Lexicon.read(file));
            } catch (LexiconFormatException e) {
                throw new Failure(ExitCode.USAGE, "bad-lexicon", String.valueOf(e.getMessage()), "see docs/lexicon.md");
            } catch (IOException e) {
                throw new Failure(
                        ExitCode.USAGE, "missing-lexicon", "cannot read the lexicon " + file, "check the path");
            }
        }
        return all;
    }
}
