package shop.vitrine.catalog;

import java.util.List;
import shop.vitrine.tenants.Refusal;

/** A value is not valid for its field. */
public class InvalidValue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;
    private final transient List<Object> parameters;

    public InvalidValue(Refusal refusal, Object... parameters) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
        this.parameters = List.of(parameters);
    }

    public Refusal refusal() {
        return refusal;
    }

    public List<Object> parameters() {
        return parameters;
    }
}
