package shop.vitrine.web.list;

import shop.vitrine.web.http.QueryString;

/** Needs a static {@code read(String name, Parameters given)} that never returns null. */
public interface CompoundParameter {
    void write(String name, QueryString address);
}
