package shop.vitrine.sellers;

import java.util.List;

/**
 * What waits for somebody in the current shop, for its home page. Domains that know selling implement it as beans;
 * selling knows none of them.
 */
public interface TaskSource {
    /** Asked in the shop's scope, within a transaction; empty when nothing waits. */
    List<SellerTask> due();

    /**
     * @param key message key of what it is, which takes the count as its parameter
     * @param count how many wait, at least one
     * @param path the page where it is done
     * @param urgent whether it should have been done by now
     */
    record SellerTask(String key, long count, String path, boolean urgent) {}
}
