package shop.vitrine.tenants.vetting;

/** Something that is asked with one line of text. */
public enum Field {
    NAME("name", Type.TEXT, 120, "name"),
    BIRTH_DATE("birthDate", Type.DATE, 10, "bday"),
    STREET("street", Type.TEXT, 120, "street-address"),
    POSTAL_CODE("postalCode", Type.TEXT, 12, "postal-code"),
    CITY("city", Type.TEXT, 80, "address-level2"),
    COUNTRY("country", Type.COUNTRY, 2, "country"),
    TAX_ID("taxId", Type.TEXT, 30, "off"),
    DOCUMENT_NUMBER("documentNumber", Type.TEXT, 30, "off"),
    DOCUMENT_EXPIRY("documentExpiry", Type.DATE, 10, "off"),
    LEGAL_NAME("legalName", Type.TEXT, 160, "organization"),
    REGISTER_NUMBER("registerNumber", Type.TEXT, 40, "off"),
    VAT_ID("vatId", Type.TEXT, 20, "off"),
    LICENCE_EXPIRY("licenceExpiry", Type.DATE, 10, "off", true),
    REPRESENTATIVE_NAME("representativeName", Type.TEXT, 120, "name"),
    REPRESENTATIVE_NUMBER("representativeNumber", Type.TEXT, 30, "off"),
    REPRESENTATIVE_EXPIRY("representativeExpiry", Type.DATE, 10, "off"),
    HANDLE("handle", Type.TEXT, 30, "off"),
    SHOP_NAME("shopName", Type.TEXT, 60, "off"),
    IBAN("iban", Type.TEXT, 42, "off"),
    HOLDER("holder", Type.TEXT, 120, "off");

    /** What kind of text it is. */
    public enum Type {
        TEXT,
        DATE,
        COUNTRY
    }

    private final String code;
    private final Type type;
    private final int longest;
    private final String autocomplete;
    private final boolean optional;

    Field(String code, Type type, int longest, String autocomplete) {
        this(code, type, longest, autocomplete, false);
    }

    Field(String code, Type type, int longest, String autocomplete, boolean optional) {
        this.code = code;
        this.type = type;
        this.longest = longest;
        this.autocomplete = autocomplete;
        this.optional = optional;
    }

    /** Its name in forms, answers and message keys. */
    public String code() {
        return code;
    }

    public Type type() {
        return type;
    }

    /** Characters. */
    public int longest() {
        return longest;
    }

    /** What a browser may fill in, in the words of HTML. */
    public String autocomplete() {
        return autocomplete;
    }

    public boolean isOptional() {
        return optional;
    }
}
