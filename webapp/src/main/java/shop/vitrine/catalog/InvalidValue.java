package shop.vitrine.catalog;

import java.util.List;

/** A field's text is not what the field must hold. The message is a key of the bundles. */
public class InvalidValue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> parameters;

    public InvalidValue(String key, Object... parameters) {
        super(key, null, false, false);
        this.parameters = List.of(parameters);
    }

    public List<Object> parameters() {
        return parameters;
    }
}
