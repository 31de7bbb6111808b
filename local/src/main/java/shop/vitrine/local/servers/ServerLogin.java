package shop.vitrine.local.servers;

/** A name and a password at some server. */
public record ServerLogin(String user, String password) {
    /** Without the password, for this lands in logs. */
    @Override
    public String toString() {
        return user;
    }
}
