package shop.vitrine.showcase.hostnames;

/** The DNS gave no answer. That is no proof, and no proof of the contrary. */
class DnsUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DnsUnavailable(Throwable cause) {
        super("The DNS did not answer", cause);
    }
}
