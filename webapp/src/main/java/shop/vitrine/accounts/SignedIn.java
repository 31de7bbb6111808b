package shop.vitrine.accounts;

/** Fired in the transaction of signing in or registering. */
public record SignedIn(String personId) {}
