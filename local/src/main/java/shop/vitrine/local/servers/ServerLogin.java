package shop.vitrine.local.servers;

public record ServerLogin(String user, String password) {
    /** Masked, for logs. */
    @Override
    public String toString() {
        return user;
    }
}
