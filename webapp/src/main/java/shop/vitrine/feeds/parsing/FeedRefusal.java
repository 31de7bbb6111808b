package shop.vitrine.feeds.parsing;

import shop.vitrine.tenants.Refusal;

/** Why a whole file cannot be imported. */
public enum FeedRefusal implements Refusal {
    FILE,
    BUSY,
    UTF16,
    EMPTY,
    COLUMN_MISSING,
    XML
}
