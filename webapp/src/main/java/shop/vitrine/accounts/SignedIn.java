package shop.vitrine.accounts;

/** Somebody signed in or registered. Observed in the same transaction, before the answer is made. */
public record SignedIn(String personId) {}
