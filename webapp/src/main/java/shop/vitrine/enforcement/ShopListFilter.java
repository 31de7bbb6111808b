package shop.vitrine.enforcement;

import shop.vitrine.web.list.Coded;

enum ShopListFilter implements Coded {
    ALL("true"),
    ACTIVE("s.status = 'ACTIVE'"),
    SUSPENDED("s.status = 'SUSPENDED'"),
    PENDING("s.status = 'PENDING'"),
    CLOSED("s.status = 'CLOSED'"),
    POINTS("c.points > 0"),
    APPEALS("exists (select 1 from violations v where v.shop_id = s.id and v.status = 'APPEALED')");

    final String condition;

    ShopListFilter(String condition) {
        this.condition = condition;
    }
}
