package shop.vitrine.feeds.rows;

/** What the variants of one product may differ in, in the order in which they are chosen. */
public enum OptionColumn {
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

    OptionColumn(String column, String label) {
        this.column = column;
        this.label = label;
    }

    public String column() {
        return column;
    }

    /** Its name as an option and as an attribute. */
    public String label() {
        return label;
    }
}
