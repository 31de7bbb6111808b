package shop.vitrine.sellers;

import java.util.List;

/** Pending tasks of the current shop. Implemented as beans by domains; {@code sellers} knows none of them. */
public interface TaskSource {
    /** In the shop's scope, within a transaction. */
    List<SellerTask> due();

    /** The message key takes the count, at least one, as its parameter. */
    record SellerTask(String key, long count, String path, boolean urgent) {}
}
