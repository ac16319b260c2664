package org.papergraph.extractor.archive;

import java.util.Set;
import org.papergraph.ontology.SourceLocation;

/**
 * What an archive knows of a summary without reading it.
 *
 * @param digest of its content, see {@link ContentDigest}; names it in the archive
 * @param id the summary's own id, which a copy of it may share
 * @param places where it stood when its files were last read; never empty
 */
public record ArchivedSummary(String digest, String id, Set<SourceLocation> places) {

    public ArchivedSummary {
        places = Set.copyOf(places);
    }
}
