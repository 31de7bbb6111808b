package shop.vitrine;

/** A person with an account, signed in. */
public record SamplePerson(String email, TestVisitor visitor) {
    public static final String PASSWORD = "kitchen otter balloon 41";
}
