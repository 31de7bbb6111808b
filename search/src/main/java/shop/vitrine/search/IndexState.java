package shop.vitrine.search;

/** Result of {@link ProductIndex#ensure}. */
public enum IndexState {
    /** Exists and is current. */
    READY,
    /** Just created and empty: rebuild. */
    CREATED,
    /** Made by another version of the code: rebuild. */
    OUTDATED
}
