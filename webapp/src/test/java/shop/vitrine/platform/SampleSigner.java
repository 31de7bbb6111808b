package shop.vitrine.platform;

/** A signer for tests of other packages, which see no environment. */
public final class SampleSigner {
    private SampleSigner() {}

    public static HmacSigner of(String secret) {
        return new HmacSigner(secret, true);
    }
}
