package shop.vitrine.vetting.form;

/** A one-line question of the application. */
public enum ApplicationField {
    NAME("name", FieldType.TEXT, 120, "name"),
    BIRTH_DATE("birthDate", FieldType.DATE, 10, "bday"),
    STREET("street", FieldType.TEXT, 120, "street-address"),
    POSTAL_CODE("postalCode", FieldType.TEXT, 12, "postal-code"),
    CITY("city", FieldType.TEXT, 80, "address-level2"),
    COUNTRY("country", FieldType.COUNTRY, 2, "country"),
    TAX_ID("taxId", FieldType.TEXT, 30, "off"),
    DOCUMENT_NUMBER("documentNumber", FieldType.TEXT, 30, "off"),
    DOCUMENT_EXPIRY("documentExpiry", FieldType.DATE, 10, "off"),
    LEGAL_NAME("legalName", FieldType.TEXT, 160, "organization"),
    REGISTER_NUMBER("registerNumber", FieldType.TEXT, 40, "off"),
    VAT_ID("vatId", FieldType.TEXT, 20, "off"),
    LICENCE_EXPIRY("licenceExpiry", FieldType.DATE, 10, "off", true),
    REPRESENTATIVE_NAME("representativeName", FieldType.TEXT, 120, "name"),
    REPRESENTATIVE_NUMBER("representativeNumber", FieldType.TEXT, 30, "off"),
    REPRESENTATIVE_EXPIRY("representativeExpiry", FieldType.DATE, 10, "off"),
    HANDLE("handle", FieldType.TEXT, 30, "off"),
    SHOP_NAME("shopName", FieldType.TEXT, 60, "off"),
    IBAN("iban", FieldType.TEXT, 42, "off"),
    HOLDER("holder", FieldType.TEXT, 120, "off");

    public enum FieldType {
        TEXT,
        DATE,
        COUNTRY
    }

    private final String code;
    private final FieldType type;
    private final int longest;
    private final String autocomplete;
    private final boolean optional;

    ApplicationField(String code, FieldType type, int longest, String autocomplete) {
        this(code, type, longest, autocomplete, false);
    }

    ApplicationField(String code, FieldType type, int longest, String autocomplete, boolean optional) {
        this.code = code;
        this.type = type;
        this.longest = longest;
        this.autocomplete = autocomplete;
        this.optional = optional;
    }

    public String code() {
        return code;
    }

    public FieldType type() {
        return type;
    }

    /** Characters. */
    public int longest() {
        return longest;
    }

    /** HTML autocomplete token. */
    public String autocomplete() {
        return autocomplete;
    }

    public boolean isOptional() {
        return optional;
    }
}
