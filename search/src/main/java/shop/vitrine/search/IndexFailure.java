package shop.vitrine.search;

/**
 * A change the index refused.
 *
 * @param retry false if it can never succeed
 */
public record IndexFailure(String id, long version, String reason, boolean retry) {}
