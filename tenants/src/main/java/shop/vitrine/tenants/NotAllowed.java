package shop.vitrine.tenants;

/** Something was asked that the state of things does not allow. Nothing was changed. */
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

    /** What a page tells people; null where no page offers what was asked. */
    public Refusal refusal() {
        return refusal;
    }
}
