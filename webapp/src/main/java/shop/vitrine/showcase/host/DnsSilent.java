package shop.vitrine.showcase.host;

/** The DNS gave no answer. That is no proof, and no proof of the contrary. */
public class DnsSilent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DnsSilent(Throwable cause) {
        super("The DNS did not answer", cause);
    }
}
