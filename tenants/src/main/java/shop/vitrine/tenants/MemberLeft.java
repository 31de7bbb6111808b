package shop.vitrine.tenants;

/** Fired within the transaction. */
public record MemberLeft(String shop, String person) {}
