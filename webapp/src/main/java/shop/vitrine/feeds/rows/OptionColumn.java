package shop.vitrine.feeds.rows;

/** Options by which variants may differ, in the order of selection. */
public enum OptionColumn {
    COLOR("color", "Color"),
    SIZE("size", "Size"),
    MATERIAL("material", "Material"),
    PATTERN("pattern", "Pattern"),
    GENDER("gender", "Gender"),
    AGE_GROUP("age_group", "Age group");

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

    public String label() {
        return label;
    }
}
