package shop.vitrine.catalog.feed;

/** What the variants of one product may differ in, in the order in which they are chosen. */
enum Option {
    COLOR("color", "Color"),
    SIZE("size", "Size"),
    MATERIAL("material", "Material"),
    PATTERN("pattern", "Pattern"),
    GENDER("gender", "Gender"),
    AGE_GROUP("age_group", "Age group");

    /** The name of the option that tells variants apart when nothing else does. */
    static final String VERSION = "Version";

    private final String column;
    private final String label;

    Option(String column, String label) {
        this.column = column;
        this.label = label;
    }

    String column() {
        return column;
    }

    /** Its name as an option and as an attribute. */
    String label() {
        return label;
    }
}
