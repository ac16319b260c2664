package org.papergraph.bench.scale;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** Watches this process's memory. */
final class Memory {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final double MEGABYTES = 1 << 20;
    private static final double KILOBYTES_PER_MEGABYTE = 1024;

    private final AtomicLong mostLive = new AtomicLong();

    /** Begins to watch. */
    Memory() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener(
                        (notification, handback) -> {
                            if (notification.getUserData() instanceof CompositeData data) {
                                note(GarbageCollectionNotificationInfo.from(data));
                            }
                        },
                        null,
                        null);
            }
        }
    }

    private void note(GarbageCollectionNotificationInfo collection) {
        long live = collection.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> pool.getKey().startsWith("G1"))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
        mostLive.accumulateAndGet(live, Math::max);
    }

    /** The most that was in the heap after a collection, MB: what would have been too much is less than this, if at all. */
    double mostInHeap() {
        return mostLive.get() / MEGABYTES;
    }

    /** The most that was resident, files that are mapped into memory included, MB; 0 if the system does not tell. */
    double mostResident() throws IOException {
        if (!Files.exists(STATUS)) {
            return 0;
        }
        return Files.readAllLines(STATUS).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                        .sum()
                / KILOBYTES_PER_MEGABYTE;
    }
}
