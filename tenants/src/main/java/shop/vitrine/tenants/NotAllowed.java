package shop.vitrine.tenants;

/** The state does not allow what was asked. Nothing was changed. */
public class NotAllowed extends RuntimeException {
    private final transient Refusal refusal;

    public NotAllowed(String reason) {
        super(reason);
        this.refusal = null;
    }

    public NotAllowed(Refusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    /** For the page; null if no page offers this action. */
    public Refusal refusal() {
        return refusal;
    }
}
