package org.papergraph.graph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.block.BlockMgr;
import org.apache.jena.dboe.base.block.BlockMgrFactory;
import org.apache.jena.dboe.base.file.BufferChannel;
import org.apache.jena.dboe.base.file.FileFactory;
import org.apache.jena.dboe.base.file.FileSet;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.dboe.sys.SystemIndex;

/**
 * The files of packed indexes while a storage is filled. TDB2 maps its own into memory, and what is written from front to back
 * takes it four times as long that way; so they are written beside, and put in the place of TDB2's when it has closed those. Leaves, nearly
 * all of it, go past the operating system's cache.
 */
final class PackedFiles {

    private static final String FOLDER = "packed";

    /** Blocks: a packed tree is only ever written at its end. */
    private static final int CACHED = 100;

    private final Path folder;

    private PackedFiles(Path folder) {
        this.folder = folder;
    }

    /** Those of a storage. */
    static PackedFiles in(Path storage) {
        try {
            return new PackedFiles(Files.createDirectories(storage.resolve(FOLDER)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new file of the state of a tree; to be closed. */
    BufferChannel state(String index) {
        FileSet files = new FileSet(Location.create(folder), index);
        return FileFactory.createBufferChannel(files, Names.extBptState);
    }

    /** A new file of the inner nodes of a tree; to be closed, after which it is on disk. */
    BlockMgr innerNodes(String index) {
        String file = file(index, Names.extBptTree).toString();
        return BlockMgrFactory.createStdFile(file, SystemIndex.BlockSize, CACHED, CACHED);
    }

    /** A new file of the leaves of a tree; to be closed, after which it is on disk. */
    BlockMgr leaves(String index) {
        try {
            return new PackedLeaves(file(index, Names.extBptRecords), SystemIndex.BlockSize);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts all files in place, in a storage that nobody has open. */
    void install() {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            for (Path file : all) {
                Files.move(file, folder.resolveSibling(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String index, String extension) {
        return folder.resolve(index + "." + extension);
    }
}
