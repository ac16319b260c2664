package org.papergraph.graph.store;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.papergraph.graph.rdf.IriMinter;

/** A directory that is marked as one that holds a graph. */
record GraphDirectory(Path path, IriMinter iris) {

    private static final String MARKER = "papergraph.properties";
    private static final int FORMAT = 1;

    /** @throws StoreUnavailableException if it is not there, or is something else, or without its store, or newer than this program */
    static GraphDirectory existing(Path path) {
        if (Files.isRegularFile(path.resolve(MARKER))) {
            GraphDirectory directory = read(path);
            directory.requireStore();
            return directory;
        }
        if (Files.exists(path)) {
            throw notAGraph(path);
        }
        throw new StoreUnavailableException(
                "no-graph",
                "there is no graph at " + path,
                "build one with: papergraph build INPUT... --graph " + path);
    }

    /**
     * The directory, made and marked if it is not there or empty.
     *
     * @param base the base of a new graph; a graph that exists must have been built with it
     */
    static GraphDirectory existingOrNew(Path path, Optional<IriMinter> base) {
        if (Files.isRegularFile(path.resolve(MARKER))) {
            GraphDirectory directory = read(path);
            base.ifPresent(directory::requireBase);
            return directory;
        }
        if (Files.exists(path) && !isEmptyDirectory(path)) {
            throw notAGraph(path);
        }
        IriMinter iris = base.orElseGet(() -> new IriMinter(IriMinter.DEFAULT_BASE));
        mark(path, iris.base());
        return new GraphDirectory(path, iris);
    }

    Path store() {
        return path.resolve("tdb2");
    }

    /** An empty store in the place of one that is gone would answer every question with nothing. */
    private void requireStore() {
        if (!Files.isDirectory(store())) {
            throw new StoreUnavailableException(
                    "missing-store",
                    "the graph at " + path + " has lost its store, the folder " + store().getFileName(),
                    "make it anew with: papergraph build INPUT... --graph " + path);
        }
    }

    private void requireBase(IriMinter wanted) {
        if (!wanted.base().equals(iris.base())) {
            throw new StoreUnavailableException(
                    "other-base",
                    "the graph at " + path + " has the base " + iris.base() + ", not " + wanted.base(),
                    "leave --base out, or build a graph of its own with another --graph");
        }
    }

    private static GraphDirectory read(Path path) {
        Properties marker = new Properties();
        try (Reader in = Files.newBufferedReader(path.resolve(MARKER), StandardCharsets.UTF_8)) {
            marker.load(in);
            int format = Integer.parseInt(marker.getProperty("format", ""));
            if (format > FORMAT) {
                throw new StoreUnavailableException(
                        "newer-graph",
                        "the graph at " + path + " has format " + format + ", and this papergraph reads up to "
                                + FORMAT,
                        "use a newer papergraph, or build the graph again with another --graph");
            }
            return new GraphDirectory(path, new IriMinter(marker.getProperty("base", "")));
        } catch (IOException e) {
            throw new StoreUnavailableException(
                    "graph-unreadable", "cannot read " + path.resolve(MARKER), "check its permissions", e);
        } catch (IllegalArgumentException e) {
            throw new StoreUnavailableException(
                    "broken-marker",
                    path.resolve(MARKER) + " does not tell format and base",
                    "restore it, or build the graph again with another --graph",
                    e);
        }
    }

    private static void mark(Path path, String base) {
        try {
            Files.createDirectories(path);
            Path fresh = path.resolve(MARKER + ".new");
            Files.writeString(
                    fresh,
                    "# This directory holds a papergraph knowledge graph.\nformat=" + FORMAT + "\nbase=" + base + "\n");
            Files.move(
                    fresh, path.resolve(MARKER), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StoreUnavailableException(
                    "graph-unwritable",
                    "cannot make a graph at " + path + ": " + e.getMessage(),
                    "check permissions and space, or choose another place with --graph",
                    e);
        }
    }

    private static boolean isEmptyDirectory(Path path) {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            throw new StoreUnavailableException("graph-unreadable", "cannot read " + path, "check its permissions", e);
        }
    }

    private static StoreUnavailableException notAGraph(Path path) {
        return new StoreUnavailableException(
                "not-a-graph",
                path + " is not a papergraph graph: it has no " + MARKER,
                "name a graph, or an empty or new directory, with --graph");
    }
}
