package org.papergraph.app.build;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be built.
 *
 * @param graph the folder of the graph; made if it is not there
 * @param base what the IRIs of a new graph begin with
 * @param version of papergraph, for the provenance of what is found
 */
public record BuildOptions(Inputs inputs, Path graph, Optional<String> base, String version) {}
