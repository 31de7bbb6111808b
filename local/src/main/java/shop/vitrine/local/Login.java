package shop.vitrine.local;

/** A name and a password at some server. */
public record Login(String user, String password) {
    /** Without the password, for this lands in logs. */
    @Override
    public String toString() {
        return user;
    }
}
