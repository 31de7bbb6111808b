package shop.vitrine;

/** Somebody with an account of a test's own, signed in. */
public record SamplePerson(String email, TestVisitor visitor) {
    public static final String PASSWORD = "kitchen otter balloon 41";
}
