package shop.vitrine.showcase;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import shop.vitrine.web.list.ListQuery;

/** Which of a shop's products to show; {@code home} is null until the shop is known. */
record ShowcaseListQuery(
        String home,
        @QueryParam("q") @Size(max = 200) String words,
        @Min(1) @Max(1_000) int page) implements ListQuery<ShowcaseListQuery> {
    static final int SIZE = 24;
}
