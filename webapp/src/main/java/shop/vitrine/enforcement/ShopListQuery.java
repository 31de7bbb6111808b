package shop.vitrine.enforcement;

import static shop.vitrine.web.list.Keyset.descending;
import static shop.vitrine.web.list.Keyset.number;
import static shop.vitrine.web.list.Keyset.time;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import shop.vitrine.web.list.Coded;
import shop.vitrine.web.list.Keyset;
import shop.vitrine.web.list.ListQuery;
import shop.vitrine.web.list.Position;

record ShopListQuery(
        @QueryParam("q") @Size(max = 100) String text,
        @QueryParam("state") @DefaultValue("all") ShopListFilter filter,
        @DefaultValue("newest") ShopSort sort,
        Position position)
        implements ListQuery<ShopListQuery> {
    public enum ShopSort implements Coded {
        NEWEST(descending(time("s.opened_at"), Keyset.text("s.id"))) {
            @Override
            List<?> key(ShopListRow row) {
                return List.of(row.shop().openedAt(), row.shop().id());
            }
        },
        POINTS(descending(number("c.points"), time("s.opened_at"), Keyset.text("s.id"))) {
            @Override
            List<?> key(ShopListRow row) {
                return List.of(
                        row.compliance().points(),
                        row.shop().openedAt(),
                        row.shop().id());
            }
        };

        final Keyset keyset;

        ShopSort(Keyset keyset) {
            this.keyset = keyset;
        }

        abstract List<?> key(ShopListRow row);
    }

    @Override
    public String home() {
        return "/admin/shops";
    }

    public boolean isFiltered() {
        return !text.isEmpty() || filter != ShopListFilter.ALL;
    }
}
