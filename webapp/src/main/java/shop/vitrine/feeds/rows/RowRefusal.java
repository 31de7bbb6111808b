package shop.vitrine.feeds.rows;

import shop.vitrine.tenants.Refusal;

/** What is wrong with a row or a field. */
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

    public String key() {
        return "feeds.problem." + code();
    }
}
