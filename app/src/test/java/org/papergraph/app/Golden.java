package org.papergraph.app;

import java.util.Optional;

/** Whether golden files are compared, or written anew. */
final class Golden {

    private Golden() {}

    /** If so, a test writes what it got over what it expected; what changed is then to be looked at before it is committed. */
    static boolean isRenewed() {
        return Optional.ofNullable(System.getenv("PAPERGRAPH_RENEW")).isPresent();
    }
}
