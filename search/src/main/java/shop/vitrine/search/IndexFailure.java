package shop.vitrine.search;

/**
 * A change that the index did not take.
 *
 * @param retry whether the same change may succeed later (the server was busy) or never will (it is malformed)
 */
public record IndexFailure(String id, long version, String reason, boolean retry) {}
