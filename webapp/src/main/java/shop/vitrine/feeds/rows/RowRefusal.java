package shop.vitrine.feeds.rows;

import shop.vitrine.tenants.Refusal;

/** What is wrong with a row, or with a field of it. */
public enum RowRefusal implements Refusal {
    AVAILABILITY,
    CATEGORY,
    COLUMNS,
    CONDITION,
    CONTROL,
    DETAIL_LONG,
    DETAIL_MANY,
    DUPLICATE,
    ENCODING,
    GROUP_LARGE,
    ID_CONTROL,
    LINE_LONG,
    LONG,
    MISSING,
    OPTIONS,
    PRICE_CURRENCY,
    PRICE_UNREADABLE,
    QUANTITY,
    QUANTITY_HIGH,
    ROW_FAILED,
    SALE_HIGHER,
    SALE_PERIOD,
    XML;

    /** Of the words for it. */
    public String key() {
        return "feeds.problem." + code();
    }
}
