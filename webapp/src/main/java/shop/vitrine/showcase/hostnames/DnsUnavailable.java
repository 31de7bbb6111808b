package shop.vitrine.showcase.hostnames;

/** The DNS gave no answer, which neither proves nor disproves anything. */
class DnsUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DnsUnavailable(Throwable cause) {
        super("The DNS did not answer", cause);
    }
}
