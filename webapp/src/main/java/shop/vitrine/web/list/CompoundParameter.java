package shop.vitrine.web.list;

import shop.vitrine.web.http.QueryString;

/**
 * The type of a component that is more than one text. It also has a static {@code read(String name, Parameters given)},
 * which never gives null.
 */
interface CompoundParameter {
    /** @param name of the component */
    void write(String name, QueryString address);
}
