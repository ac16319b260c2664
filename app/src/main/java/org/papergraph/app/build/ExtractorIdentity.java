package org.papergraph.app.build;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.papergraph.extractor.PaperExtractor;
import org.papergraph.ontology.Lexicon;

/**
 * Tells one extractor from another: a hash of the jars with its code, models and lexicon, and of the user's lexicons. Two
 * builds of the same sources have the same jars.
 */
public final class ExtractorIdentity {

    private ExtractorIdentity() {}

    /** The identity of the extractor of this program with these lexicons: 64 hexadecimal digits. */
    public static String with(List<Path> lexicons) throws IOException {
        MessageDigest sha = sha256();
        for (Class<?> part : List.of(PaperExtractor.class, Lexicon.class)) {
            Optional<Path> jar = jar(part);
            sha.update(jar.isPresent() ? Files.readAllBytes(jar.get()) : new byte[] {1});
        }
        for (Path lexicon : lexicons) {
            sha.update((byte) 0);
            sha.update(Files.readAllBytes(lexicon));
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    /** Empty if the classes are not in a jar, as in a test. */
    private static Optional<Path> jar(Class<?> part) {
        try {
            CodeSource source = part.getProtectionDomain().getCodeSource();
            Path path = Path.of(source.getLocation().toURI());
            return Optional.of(path).filter(Files::isRegularFile);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
