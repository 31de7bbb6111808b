package shop.vitrine.catalog.feed;

import java.util.function.Consumer;

/** Tells how far an import is: reading and checking is a small part of the work, writing the rest. */
final class Pace {
    private static final long STEP = 4L << 20;
    private static final double READING = 0.15;

    private final long size;
    private final Consumer<Progress> progress;
    private long good;
    private long refused;
    private long told;

    Pace(long size, Consumer<Progress> progress) {
        this.size = size;
        this.progress = progress;
    }

    void read(Entry entry, boolean isGood) {
        if (isGood) good++;
        else refused++;
        if (entry.end() < told + STEP) return;
        told = entry.end();
        progress.accept(new Progress(refused, (long) (Math.min(told, size) * READING), size));
    }

    /** @param rows done, good or bad */
    void wrote(long rows) {
        double share = good == 0 ? 1 : READING + (1 - READING) * (rows - refused) / good;
        progress.accept(new Progress(rows, (long) (size * share), size));
    }

    long refused() {
        return refused;
    }
}
