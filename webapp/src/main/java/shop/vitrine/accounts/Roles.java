package shop.vitrine.accounts;

/** Role names for {@code @RolesAllowed}. */
public final class Roles {
    /** Every signed-in person. */
    public static final String BUYER = "buyer";

    public static final String SELLER = "seller";

    public static final String ADMIN = "admin";

    private Roles() {}
}
