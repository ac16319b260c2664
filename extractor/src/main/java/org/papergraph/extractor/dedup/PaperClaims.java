package org.papergraph.extractor.dedup;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.LongStream;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.PaperMetadata;

/** What a summary's source says about which paper it is of, in a few hashes: its title and identifiers. */
final class PaperClaims {

    /** Those with a title first. */
    static final Comparator<PaperClaims> ORDER = Comparator.<PaperClaims, Boolean>comparing(claims -> claims.title == 0)
            .thenComparingLong(claims -> claims.title)
            .thenComparing(claims -> claims.identifiers, Arrays::compare);

    private final long title;
    private final long[] identifiers;

    private PaperClaims(long title, long[] identifiers) {
        this.title = title;
        this.identifiers = identifiers;
    }

    static PaperClaims of(PaperMetadata paper) {
        // The low byte of an identifier tells its scheme.
        long[] identifiers = paper.identifiers().stream()
                .mapToLong(id -> (hash(id.value()) << 8) | (hash(id.scheme().label()) & 0xff))
                .sorted()
                .toArray();
        return new PaperClaims(
                paper.title().map(LabelKey::of).map(PaperClaims::hash).orElse(0L), identifiers);
    }

    /** A hash of the title's letters and digits; 0 if no title is known. */
    long title() {
        return title;
    }

    /** What the two together claim. */
    PaperClaims with(PaperClaims other) {
        long[] all = LongStream.concat(LongStream.of(identifiers), LongStream.of(other.identifiers))
                .sorted()
                .distinct()
                .toArray();
        return new PaperClaims(title != 0 ? title : other.title, all);
    }

    /** Whether the two can be of one paper. Titles decide if both have one, else identifiers of one scheme. */
    boolean agreesWith(PaperClaims other) {
        if (title != 0 && other.title != 0) {
            return title == other.title;
        }
        boolean contradicted = false;
        for (long mine : identifiers) {
            for (long theirs : other.identifiers) {
                if (mine == theirs) {
                    return true;
                }
                contradicted |= (byte) mine == (byte) theirs;
            }
        }
        return !contradicted;
    }

    private static long hash(String text) {
        long hash = 1;
        for (int i = 0; i < text.length(); i++) {
            hash = TextSignature.mixed(hash * 31 + text.charAt(i));
        }
        return hash == 0 ? 1 : hash;
    }
}
