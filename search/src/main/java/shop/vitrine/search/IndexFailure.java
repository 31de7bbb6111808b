package shop.vitrine.search;

/** A change the index refused; without {@code retry} it can never succeed. */
public record IndexFailure(String id, long version, String reason, boolean retry) {}
