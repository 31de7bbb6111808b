package shop.vitrine.enforcement;

/** A decision that says what it was made upon, so that nobody decides about what they have not seen. */
interface VersionedCommand {
    /** The version that the page showed, or null for none. */
    Integer version();

    default boolean isCurrent(int now) {
        return version() != null && version() == now;
    }
}
