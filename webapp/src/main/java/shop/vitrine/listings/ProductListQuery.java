package shop.vitrine.listings;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import shop.vitrine.catalog.Categories;
import shop.vitrine.catalog.ProductStatus;
import shop.vitrine.web.list.Coded;
import shop.vitrine.web.list.ListQuery;
import shop.vitrine.web.list.Position;

/**
 * Which of its products a seller wants to see.
 *
 * @param text words of the title, or the beginning of a SKU, or a GTIN
 * @param status null for all that are not archived
 * @param category slug, or empty
 * @param stock null for any
 * @param edit what may be changed in the list, or null
 */
record ProductListQuery(
        @QueryParam("q") @Size(max = 100) String text,
        @QueryParam("state") ProductStatus status,
        String category,
        ProductStockFilter stock,
        @DefaultValue("changed") ProductSort sort,
        Position position,
        ProductListEdit edit)
        implements ListQuery<ProductListQuery> {
    /** How much there is of at least one variant. */
    public enum ProductStockFilter implements Coded {
        LOW("k.available between 1 and :low"),
        NONE("k.available = 0");

        final String sql;

        ProductStockFilter(String sql) {
            this.sql = sql;
        }
    }

    /** What has fields in the list. */
    public enum ProductListEdit {
        /** Prices and stock. */
        PRICES
    }

    public ProductListQuery {
        if (Categories.find(category).isEmpty()) category = "";
    }

    @Override
    public String home() {
        return "/seller/products";
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return !text.isEmpty() || status != null || !category.isEmpty() || stock != null;
    }

    public boolean isEditing() {
        return edit != null;
    }

    /** The same page with or without fields for prices and stock. */
    public ProductListQuery editing(boolean prices) {
        return samePage("edit", prices ? ProductListEdit.PRICES : null);
    }
}
