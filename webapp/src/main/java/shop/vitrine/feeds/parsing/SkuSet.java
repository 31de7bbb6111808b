package shop.vitrine.feeds.parsing;

import java.util.Arrays;

/** A set of 64-bit hashes: eight bytes per row instead of half a million strings. */
public final class SkuSet {
    private long[] slots = new long[1 << 10];
    private int count;

    public boolean add(String text) {
        if (count * 2 > slots.length) grow();
        return put(slots, hash(text));
    }

    private boolean put(long[] into, long hash) {
        int mask = into.length - 1;
        int at = (int) hash & mask;
        while (into[at] != 0) {
            if (into[at] == hash) return false;
            at = at + 1 & mask;
        }
        into[at] = hash;
        count++;
        return true;
    }

    private void grow() {
        long[] wider = new long[slots.length * 2];
        count = 0;
        Arrays.stream(slots).filter(one -> one != 0).forEach(one -> put(wider, one));
        slots = wider;
    }

    /** FNV-1a with its low bits mixed; never 0, which marks an empty slot. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }
}
