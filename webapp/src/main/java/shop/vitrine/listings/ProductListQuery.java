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
 * The seller's filters.
 *
 * @param text words of the title, a SKU prefix, or a GTIN
 * @param status null for all but archived
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
    /** Stock level of at least one variant. */
    public enum ProductStockFilter implements Coded {
        LOW("k.available between 1 and :low"),
        NONE("k.available = 0");

        final String sql;

        ProductStockFilter(String sql) {
            this.sql = sql;
        }
    }

    /** Which columns are editable in the list. */
    public enum ProductListEdit {
        PRICES
    }

    public ProductListQuery {
        if (Categories.find(category).isEmpty()) category = "";
    }

    @Override
    public String home() {
        return "/seller/products";
    }

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
