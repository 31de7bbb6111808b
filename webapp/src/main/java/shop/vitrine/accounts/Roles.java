package shop.vitrine.accounts;

/** What somebody who is signed in may be, for {@code @RolesAllowed}. */
public final class Roles {
    /** Everybody who is signed in. */
    public static final String BUYER = "buyer";

    /** A member of any shop. */
    public static final String SELLER = "seller";

    public static final String ADMIN = "admin";

    private Roles() {}
}
