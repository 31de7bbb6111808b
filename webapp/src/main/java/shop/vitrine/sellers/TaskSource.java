package shop.vitrine.sellers;

import java.util.List;

/** Pending tasks of the current shop. Implemented as beans by domains; {@code sellers} knows none of them. */
public interface TaskSource {
    /** In the shop's scope, within a transaction. */
    List<SellerTask> due();

    /**
     * @param key message key with the count as parameter
     * @param count at least one
     * @param urgent overdue
     */
    record SellerTask(String key, long count, String path, boolean urgent) {}
}
