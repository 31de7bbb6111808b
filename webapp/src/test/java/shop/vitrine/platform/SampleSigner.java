package shop.vitrine.platform;

/** A signer without environment variables. */
public final class SampleSigner {
    private SampleSigner() {}

    public static HmacSigner of(String secret) {
        return new HmacSigner(secret, true);
    }
}
