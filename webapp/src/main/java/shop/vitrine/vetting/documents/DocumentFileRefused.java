package shop.vitrine.vetting.documents;

/** The file is not acceptable as a document. */
public class DocumentFileRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final DocumentRefusal refusal;

    DocumentFileRefused(DocumentRefusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    public DocumentRefusal refusal() {
        return refusal;
    }
}
