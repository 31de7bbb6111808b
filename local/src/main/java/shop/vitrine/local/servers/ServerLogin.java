package shop.vitrine.local.servers;

/** User name and password of a server. */
public record ServerLogin(String user, String password) {
    /** Masked, for logs. */
    @Override
    public String toString() {
        return user;
    }
}
