package org.papergraph.graph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Puts a new storage in place of the one that a TDB2 database uses, in the way of TDB2's compaction: the new one is made in
 * {@code Data-NNNN-tmp}, renamed to the next number when it is complete, and taken into use; readers of the old one finish
 * first, and new ones wait for that moment. What a crash leaves behind TDB2 removes when it is opened.
 */
final class StorageSwitch implements AutoCloseable {

    /** What TDB2 calls the file of the nodes, and that of its length. */
    private static final List<String> NODES = List.of("nodes-data.obj", "nodes-data.bdf");

    private final DatasetGraphSwitchable database;
    private final StoreParams params;
    private final Path temporary;
    private final Path next;
    private final DatasetGraphTDB fresh;
    private boolean complete;

    private StorageSwitch(DatasetGraphSwitchable database, StoreParams params, Path temporary, Path next) {
        this.database = database;
        this.params = params;
        this.temporary = temporary;
        this.next = next;
        this.fresh = StoreConnection.connectCreate(Location.create(temporary), params, null)
                .getDatasetGraphTDB();
    }

    /** Makes an empty storage beside the one in use. */
    static StorageSwitch toEmpty(DatasetGraph dataset, StoreParams params) {
        return begin(dataset, params, false);
    }

    /** Makes a storage beside the one in use that is empty but for a copy of its nodes; nobody else writes meanwhile. */
    static StorageSwitch toSameNodes(DatasetGraph dataset, StoreParams params) {
        return begin(dataset, params, true);
    }

    private static StorageSwitch begin(DatasetGraph dataset, StoreParams params, boolean withNodes) {
        DatasetGraphSwitchable database = TDBInternal.getDatabaseContainer(dataset);
        Path current = path(TDBInternal.requireStorage(database));
        int number = Integer.parseInt(current.getFileName().toString().replaceFirst(".*-", ""));
        Path next = current.resolveSibling(String.format("Data-%04d", number + 1));
        Path temporary = next.resolveSibling(next.getFileName() + "-tmp");
        try {
            Files.createDirectory(temporary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (withNodes) {
            copyNodes(current, temporary);
        }
        return new StorageSwitch(database, params, temporary, next);
    }

    /** The storage in use. */
    DatasetGraphTDB current() {
        return TDBInternal.requireStorage(database);
    }

    /** The new storage, to be filled. */
    DatasetGraphTDB fresh() {
        return fresh;
    }

    /** Takes the filled storage into use and removes the one before. */
    void complete() {
        StoreConnection.internalExpel(fresh.getLocation(), true);
        PackedFiles.in(temporary).install();
        DatasetGraphTDB old = current();
        // A transaction must end on the storage that it began on: wait for all, and let none begin meanwhile.
        database.execExclusive(() -> {
            move();
            TransactionCoordinator before = old.getTxnSystem().getTxnMgr();
            DatasetGraphTDB used = StoreConnection.connectCreate(Location.create(next), params, null)
                    .getDatasetGraphTDB();
            TransactionCoordinator transactions = used.getTxnSystem().getTxnMgr();
            transactions.execExclusive(() -> transactions.takeOverFrom(before));
            database.set(used);
            complete = true;
        });
        StoreConnection.release(old.getLocation());
        IO.deleteAll(path(old));
    }

    /** Removes the new storage if it was not taken into use. */
    @Override
    public void close() {
        if (!complete) {
            StoreConnection.internalExpel(fresh.getLocation(), true);
            IO.deleteAll(temporary);
        }
    }

    private void move() {
        try {
            Files.move(temporary, next);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Gives the new storage the nodes of the one in use. No link to the same file instead, though TDB2 only appends to it: after a
     * failure TDB2 would append at the file's end what it takes to be at the end that it knows.
     */
    private static void copyNodes(Path from, Path to) {
        try {
            for (String file : NODES) {
                Files.copy(from.resolve(file), to.resolve(file));
            }
        } catch (IOException e) {
            IO.deleteAll(to);
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(DatasetGraphTDB storage) {
        return Path.of(storage.getLocation().getDirectoryPath());
    }
}
