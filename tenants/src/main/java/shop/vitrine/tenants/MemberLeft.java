package shop.vitrine.tenants;

/** A person works for a shop no more. Told within the transaction that says so. */
public record MemberLeft(String shop, String person) {}
