package shop.vitrine.search;

/** What {@link ProductIndex#ensure} found. */
public enum IndexState {
    /** The index is there, as this version of the code wants it. */
    READY,
    /** There was none: it is there now, and empty. Rebuild. */
    CREATED,
    /** It answers, but was made by another version of the code. Rebuild. */
    OUTDATED
}
